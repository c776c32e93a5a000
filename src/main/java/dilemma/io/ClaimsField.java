package dilemma.io;

import dilemma.metrics.Rule;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.sweep.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The field {@code claims} of an experiment: what is said about its outcome. */
final class ClaimsField {

    private ClaimsField() {}

    /** Takes the claims; those that are wrong are left out, and are problems. */
    static List<Claim> read(Field field, Resolver resolver) {
        List<Claim> claims = new ArrayList<>();
        for (Field item : field.isThere() ? field.items() : List.<Field>of()) {
            item.object().flatMap(fields -> claim(fields, resolver)).ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<Claim> claim(Fields fields, Resolver resolver) {
        Optional<String> says = fields.required("says").text();
        Optional<Claim> claim = fields.has("pays") ? pays(fields, says) : ahead(fields, says, resolver);
        fields.end();
        return claim;
    }

    private static Optional<Claim> pays(Fields fields, Optional<String> says) {
        List<String> names =
                Arrays.stream(Rule.values()).map(ResultWriter::name).toList();
        Optional<String> pays = fields.required("pays").oneOf(names);
        return says.flatMap(text -> pays.map(
                name -> new Claim.Pays(text, name, Arrays.asList(Rule.values()).get(names.indexOf(name)))));
    }

    private static Optional<Claim> ahead(Fields fields, Optional<String> says, Resolver resolver) {
        Optional<String> ahead = strategy(fields.required("ahead"), resolver);
        Field thanField = fields.field("than");
        Optional<String> than = strategy(thanField, resolver);
        Field atField = fields.field("at");
        String path = "";
        String level = "";
        Optional<Fields> at = atField.object();
        if (at.isPresent()) {
            if (at.get().names().size() != 1) {
                atField.problem("must have one parameter with one of its levels");
                return Optional.empty();
            }
            path = at.get().names().iterator().next();
            level = at.get().field(path).plain().orElse("");
        }
        if (says.isEmpty() || ahead.isEmpty() || (thanField.isThere() && than.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Claim.Ahead(says.get(), path, level, ahead.get(), than));
    }

    private static Optional<String> strategy(Field field, Resolver resolver) {
        return field.text().flatMap(reference -> {
            try {
                return Optional.of(resolver.resolve(reference).reference());
            } catch (ReferenceException e) {
                field.reject(e);
                return Optional.empty();
            }
        });
    }
}
