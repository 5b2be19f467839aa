package org.studielots.importer.ctgov;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.studielots.study.Registry;
import org.studielots.study.RegistryId;

/** Every id in a record with the registry that gave it: the NCT number first, then older ones, the sponsor's own, and the others. */
final class Ids {
    private static final int MOST = 200;
    private static final Pattern NCT = Pattern.compile("NCT\\d{8}");
    // Numbers are recognised by their form, since most records do not say whose they are.
    private static final List<Form> FORMS = List.of(
            new Form(Registry.CTIS, Pattern.compile("(?<!\\d)(20\\d{2}-5\\d{5}-\\d{2}(?:-\\d{2})?)(?![\\d-])")),
            new Form(Registry.EUDRACT, Pattern.compile("(?<![\\d-])((?:19|20)\\d{2}-\\d{6}-\\d{2})(?![\\d-])")),
            new Form(Registry.ISRCTN, Pattern.compile("(?i)\\b(ISRCTN\\s?\\d{8})\\b")),
            new Form(Registry.WHO_UTN, Pattern.compile("\\b(U1111-\\d{4}-\\d{4})\\b")));
    private static final Pattern REFERENCE = Pattern.compile("NCT\\d{8}");
    private static final Pattern BLANKED = Pattern.compile("(?i)\\[?(e-mail|phone|telephone) removed\\]?");

    private final List<RegistryId> ids = new ArrayList<>();
    private final Set<RegistryId> seen = new HashSet<>();
    private final Warnings warnings;

    private Ids(Warnings warnings) {
        this.warnings = warnings;
    }

    private record Form(Registry registry, Pattern pattern) {}

    /** Whether {@code text} is an NCT number. */
    static boolean isNct(String text) {
        return NCT.matcher(text).matches();
    }

    /** The ids in {@code identification}, {@code nct} first. */
    static List<RegistryId> of(String nct, Fields identification) {
        Ids ids = new Ids(identification.warnings());
        ids.add(Registry.CTGOV, nct);
        identification.lines("nctIdAliases", MOST).forEach(ids::addAlias);
        ids.addOther(identification.object("orgStudyIdInfo").line("id"));
        for (Fields secondary : identification.objects("secondaryIdInfos", MOST)) {
            ids.addOther(secondary.line("id"));
        }
        return List.copyOf(ids.ids);
    }

    private void addAlias(String alias) {
        if (isNct(alias)) {
            add(Registry.CTGOV, alias);
        } else {
            warnings.add(WarningKind.ID_LEFT_OUT, alias);
        }
    }

    // The sponsor's own number may be a registry's: EudraCT numbers often stand there. Another study's NCT number is a
    // reference to
    // that study, and no id of this one.
    private void addOther(@Nullable String id) {
        if (id == null) {
            return;
        }
        if (BLANKED.matcher(id).find()
                || REFERENCE.matcher(id).find()
                || RegistryId.normalized(id).isEmpty()) {
            warnings.add(WarningKind.ID_LEFT_OUT, id);
            return;
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(id);
            if (matcher.find()) {
                add(form.registry(), matcher.group(1));
                return;
            }
        }
        add(Registry.OTHER, id);
    }

    private void add(Registry registry, String id) {
        RegistryId found = new RegistryId(registry, id);
        if (seen.add(new RegistryId(registry, RegistryId.normalized(id)))) {
            ids.add(found);
        }
    }
}
