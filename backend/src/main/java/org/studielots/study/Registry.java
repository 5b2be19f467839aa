package org.studielots.study;

import java.util.Optional;

/** Who gives ids to studies. */
public enum Registry {
    /** ClinicalTrials.gov. */
    CTGOV("https://clinicaltrials.gov/study/", "ClinicalTrials.gov, U.S. National Library of Medicine"),
    /** The EU Clinical Trials Information System. */
    CTIS("https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=", "CTIS, European Medicines Agency"),
    /** The former EU register of drug trials. */
    EUDRACT("https://www.clinicaltrialsregister.eu/ctr-search/search?query=", "EU Clinical Trials Register"),
    /** The ISRCTN registry. */
    ISRCTN("https://www.isrctn.com/", "ISRCTN registry"),
    /** The WHO's universal trial number. */
    WHO_UTN(null, "World Health Organization"),
    /** This catalogue itself. */
    STUDIELOTS(null, "Studielots"),
    /** The sponsor's own number or any other register. */
    OTHER(null, "Other");

    private final @org.jspecify.annotations.Nullable String page;
    private final String attribution;

    Registry(@org.jspecify.annotations.Nullable String page, String attribution) {
        this.page = page;
        this.attribution = attribution;
    }

    /** Web address of the study {@code id} at the registry, or nothing where there is none. */
    public Optional<String> findUrl(String id) {
        return page == null ? Optional.empty() : Optional.of(page + id);
    }

    /** Who is to be named where the registry's data is shown. */
    public String attribution() {
        return attribution;
    }
}
