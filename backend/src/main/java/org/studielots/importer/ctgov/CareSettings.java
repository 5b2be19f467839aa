package org.studielots.importer.ctgov;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.studielots.study.CareSetting;

/**
 * The kinds of care a study is carried out in, as far as its Swedish sites' names tell (requirement M17–M18). The registry has no such
 * field: a name that says nothing gives nothing. Words decide before a recognised hospital, since a dental clinic may lie in one.
 */
final class CareSettings {
    private static final Pattern DENTISTRY = words(
            "tandv[åa]rd|folktandv[åa]rd|tandl[äa]kar|odontolog|dental|dentist|orthodont|periodont|endodont|maxillofacial");
    private static final Pattern PRIMARY_CARE = words(
            "v[åa]rdcentral|prim[äa]rv[åa]rd|primary care|primary health|general pract|family medicine|family practice"
                    + "|distriktsl[äa]kar|husl[äa]kar|familjel[äa]kar|h[äa]lsocentral|health care cent|healthcare cent|barnav[åa]rdscentral");
    private static final Pattern MUNICIPAL_CARE = words(
            "nursing home|[äa]ldreboende|[äa]ldreomsorg|hemsjukv[åa]rd|hemtj[äa]nst|kommunal|municipality|municipal care");
    private static final Pattern UNIVERSITY_HOSPITAL =
            words("university hospital|universitetssjukhus|univ hosp|univ\\. hosp");
    private static final Pattern UNIVERSITY_HOSPITAL_ID = Pattern.compile(
            "akademiska-.*|karolinska-.*|sahlgrenska-.*|skanes-.*|norrlands-.*|universitetssjukhuset-.*");

    private final Set<CareSetting> found = EnumSet.noneOf(CareSetting.class);

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + alternatives + ")");
    }

    /** Hears one Swedish site: its name as the registry writes it and the hospital it was recognised as. */
    void hear(@Nullable String facility, @Nullable String hospitalId) {
        String name = facility == null ? "" : facility;
        if (DENTISTRY.matcher(name).find()) {
            found.add(CareSetting.DENTISTRY);
        } else if (PRIMARY_CARE.matcher(name).find()) {
            found.add(CareSetting.PRIMARY_CARE);
        } else if (MUNICIPAL_CARE.matcher(name).find()) {
            found.add(CareSetting.MUNICIPAL_CARE);
        } else if (UNIVERSITY_HOSPITAL.matcher(name).find()
                || (hospitalId != null
                        && UNIVERSITY_HOSPITAL_ID.matcher(hospitalId).matches())) {
            found.add(CareSetting.UNIVERSITY_HOSPITAL);
        } else if (hospitalId != null) {
            found.add(CareSetting.HOSPITAL);
        }
    }

    List<CareSetting> list() {
        return List.copyOf(found);
    }
}
