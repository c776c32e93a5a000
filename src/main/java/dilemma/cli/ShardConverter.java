package dilemma.cli;

import dilemma.sweep.Shard;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share of the cells of an experiment: {@code 2/3}. */
final class ShardConverter implements ITypeConverter<Shard> {

    private static final Pattern SHARE = Pattern.compile("(\\d{1,7})/(\\d{1,7})");

    @Override
    public Shard convert(String given) {
        Matcher share = SHARE.matcher(given);
        if (!share.matches()) {
            throw new TypeConversionException("\"" + given + "\" is no share of the cells, such as 2/3");
        }
        try {
            return new Shard(Integer.parseInt(share.group(1)), Integer.parseInt(share.group(2)));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
