package dilemma.library.memoryone;

import java.util.Arrays;

/** The published zero-determinant players: their names and figures. */
enum ZeroDeterminantMember {
    EXTORTION("zd-extortion", "ZD-Extortion", "ZDExtortion", 0.2, 0.1, new Baseline.Fixed(1), "Roemheld 2013"),
    EXTORT_2(
            "zd-extort-2",
            "ZD-Extort-2",
            "ZDExtort2",
            1.0 / 9,
            0.5,
            Baseline.OfGame.PUNISHMENT,
            "Stewart and Plotkin 2012"),
    EXTORT_2_V2("zd-extort-2-v2", "ZD-Extort-2 v2", "ZDExtort2v2", 1.0 / 8, 0.5, new Baseline.Fixed(1), "Kuhn 2017"),
    EXTORT_3(
            "zd-extort3",
            "ZD-Extort3",
            "ZDExtort3",
            3.0 / 26,
            1.0 / 3,
            new Baseline.Fixed(1),
            "Press and Dyson 2012; named by Marc Harper"),
    EXTORT_4(
            "zd-extort-4",
            "ZD-Extort-4",
            "ZDExtort4",
            4.0 / 17,
            0.25,
            new Baseline.Fixed(1),
            "Marc Harper, Axelrod library"),
    GEN_2("zd-gen-2", "ZD-GEN-2", "ZDGen2", 1.0 / 8, 0.5, new Baseline.Fixed(3), "Kuhn 2017"),
    GTFT_2("zd-gtft-2", "ZD-GTFT-2", "ZDGTFT2", 0.25, 0.5, Baseline.OfGame.REWARD, "Stewart and Plotkin 2012"),
    MISCHIEF("zd-mischief", "ZD-Mischief", "ZDMischief", 0.1, 0, new Baseline.Fixed(1), "Roemheld 2013"),
    SET_2("zd-set-2", "ZD-SET-2", "ZDSet2", 0.25, 0, new Baseline.Fixed(2), "Kuhn 2017");

    final String id;
    final String published;
    final String alias;
    final double phi;
    final double slope;
    final Baseline baseline;
    final String source;

    ZeroDeterminantMember(
            String id, String published, String alias, double phi, double slope, Baseline baseline, String source) {
        this.id = id;
        this.published = published;
        this.alias = alias;
        this.phi = phi;
        this.slope = slope;
        this.baseline = baseline;
        this.source = source;
    }

    static ZeroDeterminantMember named(String id) {
        return Arrays.stream(values())
                .filter(member -> member.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no zero-determinant player \"" + id + "\""));
    }
}
