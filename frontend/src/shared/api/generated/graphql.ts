/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Swedish time (Europe/Stockholm) as ISO 8601 writes it, for example `2026-11-21`. */
  Date: { input: string; output: string; }
  /** An instant in UTC as ISO 8601 writes it, for example `2026-11-21T12:00:00Z`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. Used only where an answer carries an input that a later query takes back unchanged. */
  JSON: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/** An age with its unit. */
export type Age = {
  __typename?: 'Age';
  /** The same in days: a year counts 365.25, a month a twelfth of it, rounded down. */
  days: Scalars['Int']['output'];
  /** The unit. */
  unit: AgeUnit;
  /** How many units, 0 or more. */
  value: Scalars['Int']['output'];
};

/** One bound of age, with "no bound" kept apart from "bound not known". */
export type AgeBound = {
  __typename?: 'AgeBound';
  /** The bound as the registry gives it, null unless `kind` is `STATED`. */
  age: Maybe<Age>;
  /** Whether there is a bound, none, or nothing is said. */
  kind: AgeBoundKind;
};

/** Whether there is a bound of age. */
export type AgeBoundKind =
  /** The source says that there is none. */
  | 'NONE'
  /** The source does not say. */
  | 'NOT_STATED'
  /** There is a bound. */
  | 'STATED';

/** A group of people by age. A study fits a group when somebody of that age may take part, or when it does not say. */
export type AgeGroup =
  /** 13 to 17 years. */
  | 'ADOLESCENT'
  /** 18 to 64 years. */
  | 'ADULT'
  /** Under 18 years. */
  | 'CHILD'
  /** Under 2 years. */
  | 'INFANT'
  /** 65 years and more. */
  | 'OLDER';

/** An age, 0 days to 130 years. */
export type AgeInput = {
  /** The unit. */
  unit: AgeUnit;
  /** How many units, 0 or more. */
  value: Scalars['Int']['input'];
};

/** Unit of age. */
export type AgeUnit =
  /** Days. */
  | 'DAYS'
  /** Hours. */
  | 'HOURS'
  /** Minutes. */
  | 'MINUTES'
  /** Months. */
  | 'MONTHS'
  /** Weeks. */
  | 'WEEKS'
  /** Years. */
  | 'YEARS';

/** Kind of care a study is carried out in. Source: requirement M17–M18. */
export type CareSetting =
  /** Dentistry. */
  | 'DENTISTRY'
  /** A county or smaller hospital. */
  | 'HOSPITAL'
  /** Care by a municipality. */
  | 'MUNICIPAL_CARE'
  /** Primary care. */
  | 'PRIMARY_CARE'
  /** From home: the place does not matter. */
  | 'REMOTE'
  /** A university hospital. */
  | 'UNIVERSITY_HOSPITAL';

/** Number of studies in a kind of care. */
export type CareSettingCount = {
  __typename?: 'CareSettingCount';
  /** The kind of care, null for studies that state none. */
  careSetting: Maybe<CareSetting>;
  /** Number of studies, 1 or more. */
  count: Scalars['Int']['output'];
};

/** A word of medicine with all its names: a disease, a symptom, a treatment, a part of the body or a group of people. The vocabulary is this service's own. */
export type Concept = {
  __typename?: 'Concept';
  /** Abbreviations, as they are written. */
  abbreviations: Array<Scalars['String']['output']>;
  /** What it is a kind of, one step up. */
  broader: Array<Concept>;
  /** One sentence in everyday words, null for concepts that have none (yet). */
  explanation: Maybe<LocalizedText>;
  /** Categories in ICD-10 that the concept answers to, for example `C50`; empty where none fits well. */
  icd10: Array<Scalars['String']['output']>;
  /** Permanent id, for example `breast-cancer`. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: ConceptKind;
  /** The name that readers know best. */
  name: LocalizedText;
  /** What is a kind of it, one step down, in the order of the vocabulary. */
  narrower: Array<Concept>;
  /** What somebody who searches for it often means as well. */
  seeAlso: Array<Concept>;
  /** Other names in everyday and professional language, the best known first; without the name itself. */
  synonyms: Array<Scalars['String']['output']>;
};


/** A word of medicine with all its names: a disease, a symptom, a treatment, a part of the body or a group of people. The vocabulary is this service's own. */
export type ConceptExplanationArgs = {
  language?: Language;
};


/** A word of medicine with all its names: a disease, a symptom, a treatment, a part of the body or a group of people. The vocabulary is this service's own. */
export type ConceptNameArgs = {
  language?: Language;
};


/** A word of medicine with all its names: a disease, a symptom, a treatment, a part of the body or a group of people. The vocabulary is this service's own. */
export type ConceptSynonymsArgs = {
  language?: Language;
};

/** A concept with a number of studies. */
export type ConceptCount = {
  __typename?: 'ConceptCount';
  /** The concept. */
  concept: Concept;
  /** Number of studies that a search for the concept finds, 1 or more. */
  count: Scalars['Int']['output'];
};

/** Kinds of concepts. */
export type ConceptKind =
  /** A part of the body. */
  | 'BODY_PART'
  /** A disease, an injury or a state. */
  | 'CONDITION'
  /** A group of people. */
  | 'GROUP'
  /** What somebody feels, or what shows. */
  | 'SYMPTOM'
  /** A drug, an operation, a therapy, a vaccine or a method of examination. */
  | 'TREATMENT';

/** What is studied: a disease, a symptom or a state. */
export type Condition = {
  __typename?: 'Condition';
  /** What the vocabulary calls it, with everyday names and explanation; null for what it does not know. */
  concept: Maybe<Concept>;
  /** Whether the condition was inferred from the title since the registry states none. */
  derived: Scalars['Boolean']['output'];
  /** The name as the registry writes it. */
  name: Scalars['String']['output'];
};

/** Number of studies with a condition. */
export type ConditionCount = {
  __typename?: 'ConditionCount';
  /** The concept, null for a condition that the vocabulary does not have. */
  concept: Maybe<Concept>;
  /** Id of the concept, or the condition's name where the vocabulary has none, as `StudyFilter.conditions` takes it. */
  condition: Scalars['String']['output'];
  /** Number of studies, 1 or more. */
  count: Scalars['Int']['output'];
  /** The name to show. */
  name: LocalizedText;
};


/** Number of studies with a condition. */
export type ConditionCountNameArgs = {
  language?: Language;
};

/** Somebody to ask. */
export type Contact = {
  __typename?: 'Contact';
  /** E-mail address, null when not published. */
  email: Maybe<Scalars['String']['output']>;
  /** Which step of the chain this is. */
  kind: ContactKind;
  /** Name of the function, node or, where the registry publishes it, person. */
  name: Scalars['String']['output'];
  /** The node, null for other kinds. */
  nodeId: Maybe<Scalars['ID']['output']>;
  /** Telephone number, null when not published. */
  phone: Maybe<Scalars['String']['output']>;
  /** What the contact does, null when not stated. A registry's own word stands as it is written. */
  role: Maybe<Scalars['String']['output']>;
  /** Web address, null when there is none. */
  url: Maybe<Scalars['String']['output']>;
};


/** Somebody to ask. */
export type ContactNameArgs = {
  language?: Language;
};


/** Somebody to ask. */
export type ContactRoleArgs = {
  language?: Language;
};

/** Steps of the contact chain. Source: requirement M16. */
export type ContactKind =
  /** The local node of a site's region. */
  | 'LOCAL_NODE'
  /** The national entry. */
  | 'NATIONAL'
  /** The regional node of a site's municipality or the sponsor's region. */
  | 'REGIONAL_NODE'
  /** The study's own contact as the registry publishes it. */
  | 'STUDY';

/** How to reach a node: a role and a web address, never a person. Source: requirement M11–M12. */
export type ContactRoute = {
  __typename?: 'ContactRoute';
  /** Whom the address leads to. */
  role: Scalars['String']['output'];
  /** Web address. */
  url: Scalars['String']['output'];
};


/** How to reach a node: a role and a web address, never a person. Source: requirement M11–M12. */
export type ContactRouteRoleArgs = {
  language?: Language;
};

/** How exactly a date is known. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** Year and month are known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

/** Who may take part. What is not stated never excludes anybody. Source: "honest eligibility". */
export type Eligibility = {
  __typename?: 'Eligibility';
  /** The registry's criteria in full, null when not stated. */
  criteria: Maybe<LocalizedText>;
  /** Whether healthy volunteers are taken, null when not stated. */
  healthyVolunteers: Maybe<Scalars['Boolean']['output']>;
  /** Highest age. */
  maximumAge: AgeBound;
  /** Lowest age. */
  minimumAge: AgeBound;
  /** Sexes that may take part; `NOT_STATED` when the registry does not say. */
  sex: EligibleSex;
};

/** Sexes that may take part. */
export type EligibleSex =
  /** All. */
  | 'ALL'
  /** Women and girls. */
  | 'FEMALE'
  /** Men and boys. */
  | 'MALE'
  /** The registry does not say. */
  | 'NOT_STATED';

/** Number of participants. */
export type Enrollment = {
  __typename?: 'Enrollment';
  /** How many, 0 or more. */
  count: Scalars['Int']['output'];
  /** True when planned, false when counted, null when the registry does not say. */
  estimated: Maybe<Scalars['Boolean']['output']>;
};

/** The place that a question named, as it was understood. */
export type FoundPlace = {
  __typename?: 'FoundPlace';
  /** Its municipality, null for a bare position. */
  municipality: Maybe<Municipality>;
  /** Name of the place. */
  name: Scalars['String']['output'];
  /** Where it is. */
  position: Position;
  /** Its region, null for a position outside Sweden's places. */
  region: Maybe<Region>;
};

/** How long ago a status was verified. Source: requirement "freshness". */
export type Freshness =
  /** Verified within 180 days (configurable): to be verified again. */
  | 'DUE'
  /** Not verified for more than 180 days, or never. */
  | 'UNVERIFIED'
  /** Verified within 150 days (configurable). */
  | 'VERIFIED';

/** Number of studies with a freshness. */
export type FreshnessCount = {
  __typename?: 'FreshnessCount';
  /** Number of studies, 1 or more. */
  count: Scalars['Int']['output'];
  /** The freshness. */
  freshness: Freshness;
};

/** Number of studies in a group. */
export type GroupCount = {
  __typename?: 'GroupCount';
  /** Number of studies, 1 or more. */
  count: Scalars['Int']['output'];
  /** The group. */
  group: RecruitmentGroup;
};

/** One of the six healthcare regions that the regions cooperate in (förordning 1982:777). */
export type HealthcareRegion = {
  __typename?: 'HealthcareRegion';
  /** Stable id, for example `mellansverige`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its regional node. */
  regionalNode: RegionalNode;
};


/** One of the six healthcare regions that the regions cooperate in (förordning 1982:777). */
export type HealthcareRegionNameArgs = {
  language?: Language;
};

/** A hospital, or one of several sites of a hospital. */
export type Hospital = {
  __typename?: 'Hospital';
  /** Stable id, for example `akademiska-sjukhuset`. */
  id: Scalars['ID']['output'];
  /** The municipality it lies in. */
  municipality: Municipality;
  /** The name in use. */
  name: Scalars['String']['output'];
  /** Position of its postal town, or of its municipality's largest place when the postal town lies in another. */
  position: Position;
  /** Postcode, five digits. */
  postcode: Scalars['String']['output'];
  /** The region it lies in. */
  region: Region;
};

/** How the text of a question was understood. Nothing is hidden: every part that was read as something is listed. */
export type Interpretation = {
  __typename?: 'Interpretation';
  /** Whether the text is read as a long description: then the important concepts rank, and not every word must be found. */
  description: Scalars['Boolean']['output'];
  /**
   * The same question with the parts that are filters moved out of the text; it finds the same studies. To be sent as `filter`. Where the
   * rest of the text would be read otherwise by itself, the text stays whole beside its filters, which go before what it says.
   */
  filter: Scalars['JSON']['output'];
  /** The parts, in the order of the text. */
  parts: Array<InterpretedPart>;
  /** What is searched for as words and concepts: the text without the parts that are filters. Null when nothing is left. */
  text: Maybe<Scalars['String']['output']>;
};

/** What a part of the text was read as. */
export type InterpretedKind =
  /** The age of the one who wants to take part: a filter. */
  | 'AGE'
  /** A kind of care: a filter. */
  | 'CARE_SETTING'
  /** A concept of the vocabulary: all its names are searched for. */
  | 'CONCEPT'
  /** A concept that the text denies, for example after "no" or "inte": it is not searched for. */
  | 'DENIED'
  /** Healthy volunteers: a filter. */
  | 'HEALTHY_VOLUNTEERS'
  /** A word that no study has: it is not searched for, unless it is the only one. */
  | 'NOT_FOUND'
  /** A phase: a filter. */
  | 'PHASE'
  /** A place in Sweden: it ranks what is near, and hides nothing. */
  | 'PLACE'
  /** An id of a registry. */
  | 'REGISTRY_ID'
  /** The sex of the one who wants to take part: a filter. */
  | 'SEX'
  /** A state of recruitment: a filter. */
  | 'STATUS'
  /** A word that is searched for as it stands. */
  | 'WORD';

/** A part of the text that was understood. */
export type InterpretedPart = {
  __typename?: 'InterpretedPart';
  /** The concept, null for other kinds. */
  concept: Maybe<Concept>;
  /** Whether a misspelling was corrected. */
  corrected: Scalars['Boolean']['output'];
  /** What it was read as. */
  kind: InterpretedKind;
  /** What they were read as, in words, for example `58 år`. */
  label: LocalizedText;
  /** The whole text without this part, for taking it away; empty when nothing is left. */
  textWithout: Scalars['String']['output'];
  /** The words as they were typed. */
  typed: Scalars['String']['output'];
};


/** A part of the text that was understood. */
export type InterpretedPartLabelArgs = {
  language?: Language;
};

/** What is tried or observed. */
export type Intervention = {
  __typename?: 'Intervention';
  /** How it is given or done, null when not stated. */
  description: Maybe<Scalars['String']['output']>;
  /** The name as the registry writes it. */
  name: Scalars['String']['output'];
  /** Kind of intervention. */
  type: InterventionType;
};

/** Kind of intervention, in ClinicalTrials.gov's division. */
export type InterventionType =
  /** Talks, training or habits. */
  | 'BEHAVIORAL'
  /** A vaccine, blood product, cells or another biological product. */
  | 'BIOLOGICAL'
  /** Drug and device, or the like, as one. */
  | 'COMBINATION_PRODUCT'
  /** A medical device. */
  | 'DEVICE'
  /** A test that finds or follows something. */
  | 'DIAGNOSTIC_TEST'
  /** Vitamins, minerals and the like. */
  | 'DIETARY_SUPPLEMENT'
  /** A medicine. */
  | 'DRUG'
  /** Gene transfer, stem cells, recombinant DNA. */
  | 'GENETIC'
  /** The registry does not say. */
  | 'NOT_STATED'
  /** Anything else. */
  | 'OTHER'
  /** Surgery or another procedure. */
  | 'PROCEDURE'
  /** Radiation. */
  | 'RADIATION';

/** A language that texts are written in. */
export type Language =
  /** English. */
  | 'EN'
  /** Swedish. */
  | 'SV';

/** One of the seven local nodes of Forum Mellansverige. Source: requirement M11–M12. */
export type LocalNode = {
  __typename?: 'LocalNode';
  /** How to reach it. */
  contact: ContactRoute;
  /** Stable id, for example `uppsala`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The region it serves. */
  region: Region;
  /** The regional node it belongs to. */
  regionalNode: RegionalNode;
};


/** One of the seven local nodes of Forum Mellansverige. Source: requirement M11–M12. */
export type LocalNodeNameArgs = {
  language?: Language;
};

/** A text with the language it is written in and who wrote it. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** The language of the text, to be marked where it is shown. */
  language: Language;
  /** Who wrote the text. */
  origin: TextOrigin;
  /** The text, plain, paragraphs separated by a blank line. */
  text: Scalars['String']['output'];
};

/** Why a study is in the list. */
export type Match = {
  __typename?: 'Match';
  /** Kilometres to `nearestOpenSite`, else to the nearest Swedish site; null without `near` or a known place. */
  distanceKm: Maybe<Scalars['Float']['output']>;
  /** The nearest Swedish site that is open today, null without `near` or when none is open. */
  nearestOpenSite: Maybe<Site>;
  /** At least one reason. */
  reasons: Array<MatchReason>;
};

/** Kinds of reasons. */
export type MatchKind =
  /** Nothing was asked for: every study is in the list. */
  | 'ALL'
  /** The study is about what the concept that was asked for is a kind of. */
  | 'BROADER'
  /** The field names the concept that was asked for, by one of its names. */
  | 'CONCEPT'
  /** What the study states rules out what was asked for. Only in `StudyConnection.nearMisses`. */
  | 'EXCLUDED'
  /** A filter fits what the study states. */
  | 'FILTER'
  /** The field names a kind of the concept that was asked for. */
  | 'NARROWER'
  /** The study does not state what the filter asks for, so it is possible. */
  | 'NOT_STATED'
  /** The text is an id of the study. */
  | 'REGISTRY_ID'
  /** The field names a concept that those who ask for this one often mean. */
  | 'SEE_ALSO'
  /** A word of the text stands in the field. */
  | 'TEXT';

/** One reason why a study is in the list. */
export type MatchReason = {
  __typename?: 'MatchReason';
  /** The concept through which they fit, null for words that fit by themselves and for filters. */
  concept: Maybe<Concept>;
  /** The part of the study, for example `title` or `conditions`; null where the kind says all. */
  field: Maybe<Scalars['String']['output']>;
  /** What kind of reason. */
  kind: MatchKind;
  /** The words in the study that fit, as they stand there, or the bound that fits or excludes, for example `18–65 years`; null where there is none to show. */
  matched: Maybe<Scalars['String']['output']>;
  /** The part of the question that the reason is about, for example the word or the region; null where the kind says all. */
  term: Maybe<Scalars['String']['output']>;
};

/** One of the 290 municipalities. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Four-digit municipality code (kommunkod), for example `0380`. */
  code: Scalars['ID']['output'];
  /** The healthcare region it belongs to; in Halland it follows the municipality. */
  healthcareRegion: HealthcareRegion;
  /** Its name, for example "Uppsala". */
  name: Scalars['String']['output'];
  /** Position of its largest place. */
  position: Position;
  /** The region it lies in. */
  region: Region;
  /** Its regional node. */
  regionalNode: RegionalNode;
};

/** The national entry to clinical studies. */
export type NationalEntry = {
  __typename?: 'NationalEntry';
  /** How to reach it. */
  contact: ContactRoute;
  /** Name of the cooperation behind it. */
  name: Scalars['String']['output'];
};


/** The national entry to clinical studies. */
export type NationalEntryNameArgs = {
  language?: Language;
};

/** A place in Sweden, given in exactly one way. */
export type Near = {
  /** Kilometres, 1 to 2,000. Without it the place ranks, with it it filters. */
  maxKm?: InputMaybe<Scalars['Int']['input']>;
  /** Name of a municipality, for example `Umeå`. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Name of a town or other place, for example `Åkersberga`. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** A position. */
  position?: InputMaybe<PositionInput>;
  /** Five digits, for example `90185` or `901 85`. */
  postcode?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page of a list begins and ends (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the page's last element, null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether something follows the page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes the page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first element, null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A date that a registry may give to the year, the month or the day. */
export type PartialDate = {
  __typename?: 'PartialDate';
  /** True when the date is expected, false when it has happened, null when the registry does not say. */
  estimated: Maybe<Scalars['Boolean']['output']>;
  /** The first day that the date can mean. */
  firstDay: Scalars['Date']['output'];
  /** How exactly the date is known. */
  precision: DatePrecision;
  /** As the registry writes it: `2026`, `2026-11` or `2026-11-21`. */
  text: Scalars['String']['output'];
};

/** Phase of a drug study. */
export type Phase =
  /** Before phase 1: very small doses in few people. */
  | 'EARLY_PHASE1'
  /** The registry says that phases do not apply. */
  | 'NOT_APPLICABLE'
  /** First in people, safety and dose. */
  | 'PHASE1'
  /** Effect in a smaller group of patients. */
  | 'PHASE2'
  /** Effect compared in a large group of patients. */
  | 'PHASE3'
  /** After approval. */
  | 'PHASE4';

/** Number of studies in a phase. */
export type PhaseCount = {
  __typename?: 'PhaseCount';
  /** Number of studies, 1 or more. */
  count: Scalars['Int']['output'];
  /** The phase, null for studies that state none. */
  phase: Maybe<Phase>;
};

/** A town, a part of a town or another place that a reader can name. */
export type Place = {
  __typename?: 'Place';
  /** A spelling that names this place and no other, for `Near.place`; with its municipality where several have the name. */
  label: Scalars['String']['output'];
  /** The municipality it lies in, null when not certain. */
  municipality: Maybe<Municipality>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Where it is. */
  position: Position;
  /** The region it lies in. */
  region: Region;
};

/** A position on the earth's surface in WGS 84. */
export type Position = {
  __typename?: 'Position';
  /** Degrees north of the equator, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** A position on the earth's surface in WGS 84. It is rounded to a tenth of a degree and never stored. */
export type PositionInput = {
  /** Degrees north of the equator, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east of Greenwich, -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** Questions to the catalogue of clinical studies in Sweden. All are public and need no login. */
export type Query = {
  __typename?: 'Query';
  /** One concept of the vocabulary by its id, null when there is none. */
  concept: Maybe<Concept>;
  /** One local node, null when there is none with that id. */
  localNode: Maybe<LocalNode>;
  /** The 290 municipalities, or those of one region. */
  municipalities: Array<Municipality>;
  /** The entry for everybody whom no node is nearer to; the last step of every contact chain. */
  nationalEntry: NationalEntry;
  /** Places in Sweden whose name begins with what has been typed, whether or not it has its dots and rings; the largest first. */
  places: Array<Place>;
  /** One regional node, null when there is none with that id. */
  regionalNode: Maybe<RegionalNode>;
  /** The six regional nodes, one per healthcare region. */
  regionalNodes: Array<RegionalNode>;
  /** The 21 regions. */
  regions: Array<Region>;
  /** How this service is set up and how fresh its data is. */
  service: Service;
  /** Studies that fit a filter, page by page, forward with `first` and `after` or backward with `last` and `before`. */
  studies: StudyConnection;
  /** One study by its id, an id it had before a merge, or any id a registry gave it, in any spelling. Null when there is none. */
  study: Maybe<Study>;
  /** What a reader may mean while typing: conditions, studies and places. */
  suggestions: Array<Suggestion>;
};


/** Questions to the catalogue of clinical studies in Sweden. All are public and need no login. */
export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the catalogue of clinical studies in Sweden. All are public and need no login. */
export type QueryLocalNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the catalogue of clinical studies in Sweden. All are public and need no login. */
export type QueryMunicipalitiesArgs = {
  region?: InputMaybe<RegionCode>;
};


/** Questions to the catalogue of clinical studies in Sweden. All are public and need no login. */
export type QueryPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  startingWith: Scalars['String']['input'];
};


/** Questions to the catalogue of clinical studies in Sweden. All are public and need no login. */
export type QueryRegionalNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the catalogue of clinical studies in Sweden. All are public and need no login. */
export type QueryStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StudyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
};


/** Questions to the catalogue of clinical studies in Sweden. All are public and need no login. */
export type QueryStudyArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the catalogue of clinical studies in Sweden. All are public and need no login. */
export type QuerySuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Language>;
  text: Scalars['String']['input'];
};

/** The three groups of a result list. Source: `design.md`, recruiting. */
export type RecruitmentGroup =
  /** Not open. */
  | 'NOT_OPEN'
  /** Open, confirmed: a Swedish site recruits and its status is verified or due. */
  | 'OPEN_CONFIRMED'
  /** Open according to its source, but not confirmed lately or without a Swedish site: ask. */
  | 'OPEN_UNCONFIRMED';

/** Whether a study or a site takes participants. The words of other systems are mapped in `schema/dictionary.md`. */
export type RecruitmentStatus =
  /** Goes on, but takes no more participants. */
  | 'ACTIVE_NOT_RECRUITING'
  /** Ended as planned. */
  | 'COMPLETED'
  /** Asks its participants itself. */
  | 'ENROLLING_BY_INVITATION'
  /** Has not begun to take participants. */
  | 'PLANNED'
  /** Takes participants. */
  | 'RECRUITING'
  /** Has paused and may take participants again. */
  | 'SUSPENDED'
  /** Ended early. */
  | 'TERMINATED'
  /** Not known, or a word that the table of statuses does not have. */
  | 'UNKNOWN'
  /** Ended before the first participant. */
  | 'WITHDRAWN';

/** One of the 21 regions. A region is responsible for care and for research in care in its county. */
export type Region = {
  __typename?: 'Region';
  /** The letters of ISO 3166-2:SE. */
  code: RegionCode;
  /** Two-digit code of the county (länskod), for example `03`. */
  countyCode: Scalars['String']['output'];
  /** Name of the county, for example "Uppsala län". */
  countyName: Scalars['String']['output'];
  /** The healthcare region; Halland belongs to two. */
  healthcareRegions: Array<HealthcareRegion>;
  /** The local node, null where there is none. */
  localNode: Maybe<LocalNode>;
  /** The municipalities of the county. */
  municipalities: Array<Municipality>;
  /** Name of the region, for example "Region Uppsala". */
  name: Scalars['String']['output'];
  /** The regional node; in Halland there are two, each for its municipalities. */
  regionalNodes: Array<RegionalNode>;
};


/** One of the 21 regions. A region is responsible for care and for research in care in its county. */
export type RegionCountyNameArgs = {
  language?: Language;
};


/** One of the 21 regions. A region is responsible for care and for research in care in its county. */
export type RegionNameArgs = {
  language?: Language;
};

/** The 21 regions by the letters of ISO 3166-2:SE. */
export type RegionCode =
  /** Region Stockholm. */
  | 'AB'
  /** Region Västerbotten. */
  | 'AC'
  /** Region Norrbotten. */
  | 'BD'
  /** Region Uppsala. */
  | 'C'
  /** Region Sörmland. */
  | 'D'
  /** Region Östergötland. */
  | 'E'
  /** Region Jönköpings län. */
  | 'F'
  /** Region Kronoberg. */
  | 'G'
  /** Region Kalmar län. */
  | 'H'
  /** Region Gotland. */
  | 'I'
  /** Region Blekinge. */
  | 'K'
  /** Region Skåne. */
  | 'M'
  /** Region Halland. */
  | 'N'
  /** Västra Götalandsregionen. */
  | 'O'
  /** Region Värmland. */
  | 'S'
  /** Region Örebro län. */
  | 'T'
  /** Region Västmanland. */
  | 'U'
  /** Region Dalarna. */
  | 'W'
  /** Region Gävleborg. */
  | 'X'
  /** Region Västernorrland. */
  | 'Y'
  /** Region Jämtland Härjedalen. */
  | 'Z';

/** Number of studies with a site in a region. */
export type RegionCount = {
  __typename?: 'RegionCount';
  /** Number of studies, 1 or more. */
  count: Scalars['Int']['output'];
  /** The region. */
  region: Region;
};

/** One of the six regional nodes of Kliniska Studier Sverige, one per healthcare region. Source: requirement M10. */
export type RegionalNode = {
  __typename?: 'RegionalNode';
  /** How to reach it. */
  contact: ContactRoute;
  /** The healthcare region it serves. */
  healthcareRegion: HealthcareRegion;
  /** Stable id, for example `forum-norr`. */
  id: Scalars['ID']['output'];
  /** Its local nodes. Only Forum Mellansverige has any: seven. */
  localNodes: Array<LocalNode>;
  /** The municipalities it serves. */
  municipalities: Array<Municipality>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The regions it serves; Halland is served by two nodes, each in part. */
  regions: Array<Region>;
};


/** One of the six regional nodes of Kliniska Studier Sverige, one per healthcare region. Source: requirement M10. */
export type RegionalNodeNameArgs = {
  language?: Language;
};

/** Number of studies with a site in a node's area. */
export type RegionalNodeCount = {
  __typename?: 'RegionalNodeCount';
  /** Number of studies, 1 or more. */
  count: Scalars['Int']['output'];
  /** The node. */
  regionalNode: RegionalNode;
};

/** Who gives ids to studies. */
export type Registry =
  /** ClinicalTrials.gov, ids like `NCT01234567`. */
  | 'CTGOV'
  /** The EU Clinical Trials Information System, ids like `2023-501234-12-00`. */
  | 'CTIS'
  /** The former EU register of drug trials, ids like `2012-001234-12`. */
  | 'EUDRACT'
  /** The ISRCTN registry, ids like `ISRCTN12345678`. */
  | 'ISRCTN'
  /** The sponsor's own number or any other register. */
  | 'OTHER'
  /** This catalogue itself. */
  | 'STUDIELOTS'
  /** The WHO's universal trial number, ids like `U1111-1234-5678`. */
  | 'WHO_UTN';

/** An id that a registry or a funder gave a study. */
export type RegistryId = {
  __typename?: 'RegistryId';
  /** The id as its giver writes it. */
  id: Scalars['String']['output'];
  /** Who gave the id. */
  registry: Registry;
  /** Page of the study at the registry, null where there is none. */
  url: Maybe<Scalars['String']['output']>;
};

/** A question near to one that found nothing. */
export type Relaxation = {
  __typename?: 'Relaxation';
  /** Number of studies it finds, 1 or more. */
  count: Scalars['Int']['output'];
  /** The question itself, to be sent as `filter`. */
  filter: Scalars['JSON']['output'];
  /** What is left out or widened, in words. */
  label: LocalizedText;
};


/** A question near to one that found nothing. */
export type RelaxationLabelArgs = {
  language?: Language;
};

/** How this service is set up and how fresh its data is. */
export type Service = {
  __typename?: 'Service';
  /** Whether made-up studies are part of the catalogue. Each of them says so itself, see `Study.madeUp`. */
  demo: Scalars['Boolean']['output'];
  /** Days after which a status should be verified again (`Freshness.DUE`). Source: `design.md`, freshness rule; 150 unless configured. */
  dueAfterDays: Scalars['Int']['output'];
  /** Position of the newest change that search answers contain. It only grows. */
  position: Scalars['String']['output'];
  /** The day that every answer of this moment counts freshness from, in Swedish time. */
  today: Scalars['Date']['output'];
  /** Days after which a status has lost its claim (`Freshness.UNVERIFIED`). Source: requirement "freshness"; 180 unless configured. */
  unverifiedAfterDays: Scalars['Int']['output'];
};

/** Sex of the one who wants to take part. */
export type Sex =
  /** Woman or girl. */
  | 'FEMALE'
  /** Man or boy. */
  | 'MALE';

/** One place where a study takes participants. A study recruits if at least one of its sites does. */
export type Site = {
  __typename?: 'Site';
  /** The town in its Swedish spelling where it is known, else as the registry writes it; null when not stated. */
  city: Maybe<Scalars['String']['output']>;
  /** Country in English as the registry writes it, null when not stated. */
  country: Maybe<Scalars['String']['output']>;
  /** Kilometres from the place in `near`, null without one or when the site's place is not known. */
  distanceKm: Maybe<Scalars['Float']['output']>;
  /** The name of the clinic or hospital as the registry writes it, null when not stated. */
  facility: Maybe<Scalars['String']['output']>;
  /** How fresh the status is today. */
  freshness: Freshness;
  /** The hospital the name was recognised as, null otherwise. */
  hospital: Maybe<Hospital>;
  /** Id of the site, unique in the whole catalogue and kept while the registry lists the place. */
  id: Scalars['ID']['output'];
  /** Whether the site is in Sweden. */
  inSweden: Scalars['Boolean']['output'];
  /** The local node of the region, null where there is none. */
  localNode: Maybe<LocalNode>;
  /** The municipality, null abroad or when the place could not be told. */
  municipality: Maybe<Municipality>;
  /** Whether a patient can be told "open" today: recruiting, and verified recently enough. */
  open: Scalars['Boolean']['output'];
  /** Where the site is, null when it could not be told. A hospital is placed at its postal town. */
  position: Maybe<Position>;
  /** Postcode, Swedish ones as five digits; null when not stated. */
  postcode: Maybe<Scalars['String']['output']>;
  /** The region, null abroad or when the place could not be told. */
  region: Maybe<Region>;
  /** The regional node of the municipality. In Halland without a known municipality there are two; abroad there is none. */
  regionalNodes: Array<RegionalNode>;
  /** Whether the site takes participants. */
  status: RecruitmentStatus;
  /** Whether the status is the site's own or taken over from the whole study. */
  statusBasis: StatusBasis;
  /** The day the status was last verified, null when nobody ever said. */
  verifiedAt: Maybe<Scalars['Date']['output']>;
};

/** A page of sites. */
export type SiteConnection = {
  __typename?: 'SiteConnection';
  /** The page. */
  edges: Array<Maybe<SiteEdge>>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Number of sites that the arguments let through. */
  totalCount: Scalars['Int']['output'];
};

/** One site in a page. */
export type SiteEdge = {
  __typename?: 'SiteEdge';
  /** Where the site stands. */
  cursor: Scalars['String']['output'];
  /** The site. */
  node: Site;
};

/** Where facts of a study come from. */
export type Source = {
  __typename?: 'Source';
  /** Who is to be named, for example "ClinicalTrials.gov, U.S. National Library of Medicine". */
  attribution: Scalars['String']['output'];
  /** The date of the data: the day the record stood like this at the registry, null when not known. */
  dataDate: Maybe<Scalars['Date']['output']>;
  /** The study's id there. */
  id: Scalars['String']['output'];
  /** The registry. */
  registry: Registry;
  /** Page of the study at the registry, null where there is none. */
  url: Maybe<Scalars['String']['output']>;
};

/** Another spelling of the text. */
export type Spelling = {
  __typename?: 'Spelling';
  /** Number of studies it finds, 1 or more. */
  count: Scalars['Int']['output'];
  /** The whole text in that spelling. */
  text: Scalars['String']['output'];
};

/** Who is responsible for a study. */
export type Sponsor = {
  __typename?: 'Sponsor';
  /** Kind of organisation. */
  class: SponsorClass;
  /** The name as the registry writes it; "Not stated" when the registry has none. */
  name: Scalars['String']['output'];
};

/** Kind of organisation behind a study. */
export type SponsorClass =
  /** A university, hospital, region or other academic or public body. */
  | 'ACADEMIC'
  /** A state agency, Swedish or foreign. */
  | 'GOVERNMENT'
  /** A single person. */
  | 'INDIVIDUAL'
  /** A company. */
  | 'INDUSTRY'
  /** A network of several organisations. */
  | 'NETWORK'
  /** The registry does not say. */
  | 'NOT_STATED';

/** Number of studies by a kind of sponsor. */
export type SponsorClassCount = {
  __typename?: 'SponsorClassCount';
  /** Number of studies, 1 or more. */
  count: Scalars['Int']['output'];
  /** The kind of sponsor. */
  sponsorClass: SponsorClass;
};

/** Where a site's status comes from. */
export type StatusBasis =
  /** A node reported it. */
  | 'NODE'
  /** The registry states it for this site. */
  | 'SITE'
  /** The site has none of its own: the registry's word for the whole study. */
  | 'STUDY';

/** Number of studies with a status. */
export type StatusCount = {
  __typename?: 'StatusCount';
  /** Number of studies, 1 or more. */
  count: Scalars['Int']['output'];
  /** The status. */
  status: RecruitmentStatus;
};

/** One change of a study's status, or of several of its sites' at once. */
export type StatusEvent = {
  __typename?: 'StatusEvent';
  /** When it took effect according to its source, null when not stated. */
  effectiveOn: Maybe<Scalars['Date']['output']>;
  /** Status before, null for the first event. */
  from: Maybe<RecruitmentStatus>;
  /** What happened. */
  kind: StatusEventKind;
  /** When this catalogue learned it. */
  recordedAt: Scalars['DateTime']['output'];
  /** Ids of the sites the event concerns, in this study; empty when it concerns the whole study. */
  siteIds: Array<Scalars['ID']['output']>;
  /** The registry or node that said so. */
  source: Scalars['String']['output'];
  /** Status after. */
  to: RecruitmentStatus;
  /** The version of the study that the event made. */
  version: Scalars['Int']['output'];
};

/** A page of status events. */
export type StatusEventConnection = {
  __typename?: 'StatusEventConnection';
  /** The page. */
  edges: Array<Maybe<StatusEventEdge>>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Number of events in all. */
  totalCount: Scalars['Int']['output'];
};

/** One event in a page. */
export type StatusEventEdge = {
  __typename?: 'StatusEventEdge';
  /** Where the event stands. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: StatusEvent;
};

/** What a status event records. */
export type StatusEventKind =
  /** The study came into the catalogue. */
  | 'ADDED'
  /** The study left the catalogue. */
  | 'REMOVED'
  /** The status of sites changed. */
  | 'SITE_STATUS_CHANGED'
  /** The status of the whole study, derived from its sites, changed. */
  | 'STATUS_CHANGED'
  /** The status stayed and was verified again. */
  | 'VERIFIED';

/** A clinical study as its registries and nodes describe it. One study is one `Study`, however many report it. */
export type Study = {
  __typename?: 'Study';
  /** The study's short name, for example "SPORT". */
  acronym: Maybe<Scalars['String']['output']>;
  /** Kinds of care the study is carried out in. Empty when not stated. */
  careSettings: Array<CareSetting>;
  /** Others who take part in the responsibility. */
  collaborators: Array<Sponsor>;
  /** When the whole study ends or ended. */
  completionDate: Maybe<PartialDate>;
  /** What is studied: diseases, symptoms or states. */
  conditions: Array<Condition>;
  /** Whom to ask: the study's own contact, else the nearest node, else the national entry. There is always one, with a web address, an e-mail address or a telephone number. Source: requirement M16. */
  contact: Contact;
  /** Whom to ask in order, the nearest to the study first; the last is the national entry. */
  contacts: Array<Contact>;
  /** The long description, often for professionals. */
  description: Maybe<LocalizedText>;
  /** Who may take part. */
  eligibility: Eligibility;
  /** How many participants are planned or included, null when not stated. */
  enrollment: Maybe<Enrollment>;
  /** Concepts that the study's title, conditions, interventions or summary name and that have an explanation, in the order of the text. */
  explainedConcepts: Array<Concept>;
  /** The day the study was first sent to a registry, null when not stated. */
  firstSubmittedAt: Maybe<Scalars['Date']['output']>;
  /** How fresh the status is today. */
  freshness: Freshness;
  /** Permanent id, opaque to readers. It stays when the catalogue is rebuilt; after a merge it leads to the survivor. */
  id: Scalars['ID']['output'];
  /** What is tried or observed. */
  interventions: Array<Intervention>;
  /** Whether the study is a *klinisk prövning*: interventional, of a medicinal product or a device. Null when its interventions are not known. Source: requirements M7–M9. */
  isTrial: Maybe<Scalars['Boolean']['output']>;
  /** Words the registry files the study under, in its own language. */
  keywords: Array<Scalars['String']['output']>;
  /** Whether the study is made up for demonstration. Wherever it is shown that must be said. */
  madeUp: Scalars['Boolean']['output'];
  /** The study this one was merged into, null for a study that stands by itself. */
  mergedInto: Maybe<Scalars['ID']['output']>;
  /** The full scientific title. */
  officialTitle: Maybe<LocalizedText>;
  /** Phases of a drug study. Empty when the registry does not state any; `NOT_APPLICABLE` when it says that phases do not apply. */
  phases: Array<Phase>;
  /** What, for whom, where and whether open, in one or two plain sentences built from the structured facts. */
  plainSentence: Scalars['String']['output'];
  /** When the last participant's last visit for the main result is or was. */
  primaryCompletionDate: Maybe<PartialDate>;
  /** Whether a patient can be told "open" today: a Swedish site recruits, and that was verified recently enough. */
  recruiting: Scalars['Boolean']['output'];
  /** Which of the three groups of a result list the study belongs to today. */
  recruitmentGroup: RecruitmentGroup;
  /** Status of the whole study, derived from its Swedish sites whatever their freshness; the registry's word without one. A site may differ, see `Site.status`. */
  recruitmentStatus: RecruitmentStatus;
  /** Regions in Sweden with at least one site. */
  regions: Array<Region>;
  /** Every id that registries and funders gave the study, the first registry's first. */
  registryIds: Array<RegistryId>;
  /** The registry's own word for the whole study, null when none reports it. */
  registryStatus: Maybe<RecruitmentStatus>;
  /** Number of sites in all countries. */
  siteCount: Scalars['Int']['output'];
  /** Where participants are taken. Swedish sites first; with `near`, the nearest first. */
  sites: SiteConnection;
  /** Where the facts come from, with the date of the data. */
  sources: Array<Source>;
  /** Who is responsible for the study. */
  sponsor: Sponsor;
  /** When the study starts or started. */
  startDate: Maybe<PartialDate>;
  /** Every change of status, the newest first. */
  statusHistory: StatusEventConnection;
  /** Interventional or observational. */
  studyType: StudyType;
  /** What the study is about, in a few sentences. */
  summary: Maybe<LocalizedText>;
  /** Number of sites in Sweden. */
  swedishSiteCount: Scalars['Int']['output'];
  /** The short title. */
  title: LocalizedText;
  /** When the study was last changed at its source; the newest source counts. */
  updatedAt: Scalars['DateTime']['output'];
  /** The day the status was last verified, null when nobody ever said. */
  verifiedAt: Maybe<Scalars['Date']['output']>;
  /** Times the study was changed in this catalogue. It grows by one with each change. */
  version: Scalars['Int']['output'];
};


/** A clinical study as its registries and nodes describe it. One study is one `Study`, however many report it. */
export type StudyPlainSentenceArgs = {
  language: Language;
};


/** A clinical study as its registries and nodes describe it. One study is one `Study`, however many report it. */
export type StudySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<Near>;
  region?: InputMaybe<RegionCode>;
};


/** A clinical study as its registries and nodes describe it. One study is one `Study`, however many report it. */
export type StudyStatusHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of studies with what belongs to the whole list. */
export type StudyConnection = {
  __typename?: 'StudyConnection';
  /** The page. */
  edges: Array<Maybe<StudyEdge>>;
  /** How the studies that fit are spread. */
  facets: StudyFacets;
  /** How the text was understood. */
  interpretation: Interpretation;
  /**
   * Studies that fit the text but for one bound of the person or the distance, the best first, each with the bound that excludes in
   * `match`; at most 5. Empty when the question names no such bound.
   */
  nearMisses: Array<Maybe<StudyEdge>>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** The place that `near` was understood as, or a place in the text; null without one. */
  place: Maybe<FoundPlace>;
  /** Concepts near to those that were asked for, with studies of their own, most studies first; at most 8. */
  relatedConcepts: Array<ConceptCount>;
  /** When nothing fits: the nearest questions that find something, most results first. Empty otherwise. */
  relaxations: Array<Relaxation>;
  /** When few or no studies fit: other spellings of the text that find something, most results first. Empty otherwise. */
  spellings: Array<Spelling>;
  /** Number of studies that fit. */
  totalCount: Scalars['Int']['output'];
};

/** One study in a page. */
export type StudyEdge = {
  __typename?: 'StudyEdge';
  /** Where the study stands in this order. */
  cursor: Scalars['String']['output'];
  /** Why the study is here. */
  match: Match;
  /** The study. */
  node: Study;
};

/**
 * How the studies that fit are spread. Within a facet that is filtered on, the others are counted as if that filter were not there, so that
 * more of it can be chosen. Facets of single-valued fields, with "not stated", sum to the total without their own filter; the others overlap.
 */
export type StudyFacets = {
  __typename?: 'StudyFacets';
  /** By kind of care; counts overlap. Studies that state none are possible for each and counted in each; the count without a care setting is theirs. */
  careSettings: Array<CareSettingCount>;
  /** The most frequent conditions, at most 30; counts overlap. */
  conditions: Array<ConditionCount>;
  /** By freshness; sums to the total. */
  freshness: Array<FreshnessCount>;
  /** By the three groups; sums to the total. */
  groups: Array<GroupCount>;
  /** By phase; counts overlap. The one without a phase counts studies that state none. */
  phases: Array<PhaseCount>;
  /** By regional node with a site in its area; counts overlap. */
  regionalNodes: Array<RegionalNodeCount>;
  /** By region with a site; a study may have several or none, so the counts overlap. */
  regions: Array<RegionCount>;
  /** By kind of sponsor; sums to the total. */
  sponsorClasses: Array<SponsorClassCount>;
  /** By status; sums to the total. */
  statuses: Array<StatusCount>;
  /** By kind of study; sums to the total. */
  studyTypes: Array<StudyTypeCount>;
};

/** Which studies. Every part that is given must hold; inside a list one is enough. What a study does not state never excludes it where age, sex or healthy volunteers are asked for. */
export type StudyFilter = {
  /** Age of the one who wants to take part. */
  age?: InputMaybe<AgeInput>;
  /** Groups of age, in one of which somebody may take part. */
  ageGroups?: InputMaybe<Array<AgeGroup>>;
  /** Kinds of care. A study that states none is possible, and is in the list. */
  careSettings?: InputMaybe<Array<CareSetting>>;
  /** Ids of concepts, or condition names as `Condition.name` writes them, upper and lower case the same. One of them must be among the study's conditions. */
  conditions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Freshness of the status today. */
  freshness?: InputMaybe<Array<Freshness>>;
  /** Groups of the result list. */
  groups?: InputMaybe<Array<RecruitmentGroup>>;
  /** True: studies that take healthy volunteers or do not say. False: studies that do not, or do not say. */
  healthyVolunteers?: InputMaybe<Scalars['Boolean']['input']>;
  /** A place: with `maxKm` only studies with a Swedish site within it or from home, without it only for DISTANCE order and kilometres. */
  near?: InputMaybe<Near>;
  /** Phases. */
  phases?: InputMaybe<Array<Phase>>;
  /** True: only studies with a Swedish site that recruits and was verified recently enough. False: only the others. */
  recruiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of regional nodes with a site in their area. */
  regionalNodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Regions with a site. */
  regions?: InputMaybe<Array<RegionCode>>;
  /** Sex of the one who wants to take part. */
  sex?: InputMaybe<Sex>;
  /** Kinds of sponsor. */
  sponsorClasses?: InputMaybe<Array<SponsorClass>>;
  /** Status of the whole study. */
  statuses?: InputMaybe<Array<RecruitmentStatus>>;
  /** Kinds of study. */
  studyTypes?: InputMaybe<Array<StudyType>>;
  /**
   * Everyday or professional words in Swedish or English, an id, or a whole case history; at most 10,000 characters. Ages, sex, places,
   * phases and states of recruitment in it are read as filters, see `StudyConnection.interpretation`. There is no query syntax.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only studies changed at their source since then. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of a list of studies. Ties are broken by id, so that an order is always the same. */
export type StudyOrder =
  /** The nearest site that recruits first, then the nearest other; needs `near`. */
  | 'DISTANCE'
  /** Last sent to a registry for the first time first. */
  | 'NEWEST'
  /** The three groups of `RecruitmentGroup` in turn, each by topic. */
  | 'OPEN_FIRST'
  /** By topic only: what fits the text best first; studies without conditions and summary last. */
  | 'RELEVANCE'
  /** Last changed at its source first. */
  | 'UPDATED';

/** The two kinds of clinical study. */
export type StudyType =
  /** Treatment outside a study. Not counted as a study, and only here when imported on purpose. */
  | 'EXPANDED_ACCESS'
  /** *Interventionsstudie*: participants are given something or asked to do something. */
  | 'INTERVENTIONAL'
  /** The registry does not say. */
  | 'NOT_STATED'
  /** *Observationsstudie*: participants are followed in ordinary care or life. */
  | 'OBSERVATIONAL';

/** Number of studies of a kind. */
export type StudyTypeCount = {
  __typename?: 'StudyTypeCount';
  /** Number of studies, 1 or more. */
  count: Scalars['Int']['output'];
  /** The kind. */
  studyType: StudyType;
};

/** What a reader may mean while typing. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** The concept, null for other kinds. */
  concept: Maybe<Concept>;
  /** Number of studies behind a condition or a concept, null for other kinds. */
  count: Maybe<Scalars['Int']['output']>;
  /** What kind of thing. */
  kind: SuggestionKind;
  /** The name of the concept that fits what has been typed when it is not `text`, for example `sockersjuka` for diabetes; null otherwise. */
  matchedName: Maybe<Scalars['String']['output']>;
  /** Number of those that are open and confirmed today, null for other kinds. */
  openCount: Maybe<Scalars['Int']['output']>;
  /** Id of the study, null for other kinds. */
  studyId: Maybe<Scalars['ID']['output']>;
  /** The words to show and to search for. */
  text: Scalars['String']['output'];
};

/** Kinds of suggestions. */
export type SuggestionKind =
  /** A concept of the vocabulary that studies in the catalogue are about. */
  | 'CONCEPT'
  /** A condition that studies in the catalogue have and the vocabulary does not know. */
  | 'CONDITION'
  /** A municipality or a place. */
  | 'PLACE'
  /** One study. */
  | 'STUDY';

/** Who wrote a text. */
export type TextOrigin =
  /** The service built the text from structured facts. */
  | 'DERIVED'
  /** The editors of this service wrote the text. */
  | 'EDITORIAL'
  /** A regional or local node wrote the text. */
  | 'NODE'
  /** A study registry published the text; it is shown unchanged but for markup. */
  | 'REGISTRY';

export type ServiceQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceQuery = { __typename?: 'Query', service: { __typename?: 'Service', today: string, demo: boolean, dueAfterDays: number, unverifiedAfterDays: number } };

export type ComparedStudyFragment = { __typename?: 'Study', id: string, madeUp: boolean, plainSentence: string, studyType: StudyType, isTrial: boolean | null, phases: Array<Phase>, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, careSettings: Array<CareSetting>, swedishSiteCount: number, title: { __typename?: 'LocalizedText', text: string, language: Language }, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, interventions: Array<{ __typename?: 'Intervention', type: InterventionType, name: string }>, sponsor: { __typename?: 'Sponsor', name: string, class: SponsorClass }, enrollment: { __typename?: 'Enrollment', count: number, estimated: boolean | null } | null, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, healthyVolunteers: boolean | null, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null } }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, startDate: { __typename?: 'PartialDate', text: string, estimated: boolean | null } | null, completionDate: { __typename?: 'PartialDate', text: string, estimated: boolean | null } | null, contact: { __typename?: 'Contact', kind: ContactKind, name: string, email: string | null, phone: string | null, url: string | null }, sources: Array<{ __typename?: 'Source', registry: Registry, dataDate: string | null }> };

export type CompareStudyQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Language;
}>;


export type CompareStudyQuery = { __typename?: 'Query', study: { __typename?: 'Study', id: string, madeUp: boolean, plainSentence: string, studyType: StudyType, isTrial: boolean | null, phases: Array<Phase>, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, careSettings: Array<CareSetting>, swedishSiteCount: number, title: { __typename?: 'LocalizedText', text: string, language: Language }, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, interventions: Array<{ __typename?: 'Intervention', type: InterventionType, name: string }>, sponsor: { __typename?: 'Sponsor', name: string, class: SponsorClass }, enrollment: { __typename?: 'Enrollment', count: number, estimated: boolean | null } | null, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, healthyVolunteers: boolean | null, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null } }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, startDate: { __typename?: 'PartialDate', text: string, estimated: boolean | null } | null, completionDate: { __typename?: 'PartialDate', text: string, estimated: boolean | null } | null, contact: { __typename?: 'Contact', kind: ContactKind, name: string, email: string | null, phone: string | null, url: string | null }, sources: Array<{ __typename?: 'Source', registry: Registry, dataDate: string | null }> } | null };

export type NodesQueryVariables = Exact<{
  language: Language;
}>;


export type NodesQuery = { __typename?: 'Query', regionalNodes: Array<{ __typename?: 'RegionalNode', id: string, name: string, healthcareRegion: { __typename?: 'HealthcareRegion', name: string }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, localNodes: Array<{ __typename?: 'LocalNode', id: string, name: string, region: { __typename?: 'Region', code: RegionCode, name: string } }> }>, nationalEntry: { __typename?: 'NationalEntry', name: string, contact: { __typename?: 'ContactRoute', role: string, url: string } }, studies: { __typename?: 'StudyConnection', facets: { __typename?: 'StudyFacets', regionalNodes: Array<{ __typename?: 'RegionalNodeCount', count: number, regionalNode: { __typename?: 'RegionalNode', id: string } }> } } };

export type OneNodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Language;
}>;


export type OneNodeQuery = { __typename?: 'Query', regionalNode: { __typename?: 'RegionalNode', id: string, name: string, healthcareRegion: { __typename?: 'HealthcareRegion', name: string }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, municipalities: Array<{ __typename?: 'Municipality', code: string, name: string, region: { __typename?: 'Region', code: RegionCode } }>, localNodes: Array<{ __typename?: 'LocalNode', id: string, name: string, region: { __typename?: 'Region', code: RegionCode, name: string } }>, contact: { __typename?: 'ContactRoute', role: string, url: string } } | null, localNode: { __typename?: 'LocalNode', id: string, name: string, region: { __typename?: 'Region', code: RegionCode, name: string }, regionalNode: { __typename?: 'RegionalNode', id: string, name: string }, contact: { __typename?: 'ContactRoute', role: string, url: string } } | null };

export type StudyCardFragment = { __typename?: 'Study', id: string, madeUp: boolean, plainSentence: string, studyType: StudyType, isTrial: boolean | null, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, swedishSiteCount: number, title: { __typename?: 'LocalizedText', text: string, language: Language }, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null } }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, sources: Array<{ __typename?: 'Source', registry: Registry, dataDate: string | null }> };

export type HitEdgeFragment = { __typename?: 'StudyEdge', node: { __typename?: 'Study', id: string, madeUp: boolean, plainSentence: string, studyType: StudyType, isTrial: boolean | null, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, swedishSiteCount: number, title: { __typename?: 'LocalizedText', text: string, language: Language }, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null } }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, sources: Array<{ __typename?: 'Source', registry: Registry, dataDate: string | null }> }, match: { __typename?: 'Match', distanceKm: number | null, reasons: Array<{ __typename?: 'MatchReason', kind: MatchKind, term: string | null, field: string | null, matched: string | null, concept: { __typename?: 'Concept', id: string, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, nearestOpenSite: { __typename?: 'Site', facility: string | null, city: string | null, hospital: { __typename?: 'Hospital', name: string } | null } | null } };

export type ResultPageFragment = { __typename?: 'StudyConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'StudyEdge', node: { __typename?: 'Study', id: string, madeUp: boolean, plainSentence: string, studyType: StudyType, isTrial: boolean | null, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, swedishSiteCount: number, title: { __typename?: 'LocalizedText', text: string, language: Language }, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null } }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, sources: Array<{ __typename?: 'Source', registry: Registry, dataDate: string | null }> }, match: { __typename?: 'Match', distanceKm: number | null, reasons: Array<{ __typename?: 'MatchReason', kind: MatchKind, term: string | null, field: string | null, matched: string | null, concept: { __typename?: 'Concept', id: string, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, nearestOpenSite: { __typename?: 'Site', facility: string | null, city: string | null, hospital: { __typename?: 'Hospital', name: string } | null } | null } } | null> };

export type FacetCountsFragment = { __typename?: 'StudyFacets', regions: Array<{ __typename?: 'RegionCount', count: number, region: { __typename?: 'Region', code: RegionCode, name: string } }>, conditions: Array<{ __typename?: 'ConditionCount', condition: string, count: number, name: { __typename?: 'LocalizedText', text: string, language: Language } }>, statuses: Array<{ __typename?: 'StatusCount', status: RecruitmentStatus, count: number }>, studyTypes: Array<{ __typename?: 'StudyTypeCount', studyType: StudyType, count: number }>, phases: Array<{ __typename?: 'PhaseCount', phase: Phase | null, count: number }>, careSettings: Array<{ __typename?: 'CareSettingCount', careSetting: CareSetting | null, count: number }>, sponsorClasses: Array<{ __typename?: 'SponsorClassCount', sponsorClass: SponsorClass, count: number }> };

export type UnderstoodFragment = { __typename?: 'Interpretation', description: boolean, text: string | null, parts: Array<{ __typename?: 'InterpretedPart', kind: InterpretedKind, typed: string, corrected: boolean, textWithout: string, label: { __typename?: 'LocalizedText', text: string, language: Language }, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }> };

export type SearchQueryVariables = Exact<{
  filter: StudyFilter;
  everyGroup: StudyFilter;
  open: StudyFilter;
  unconfirmed: StudyFilter;
  notOpen: StudyFilter;
  orderBy: StudyOrder;
  language: Language;
  grouped: Scalars['Boolean']['input'];
  flat: Scalars['Boolean']['input'];
  alsoOthers: Scalars['Boolean']['input'];
  firstNotOpen: Scalars['Int']['input'];
}>;


export type SearchQuery = { __typename?: 'Query', all: { __typename?: 'StudyConnection', totalCount: number, place: { __typename?: 'FoundPlace', name: string, region: { __typename?: 'Region', code: RegionCode, regionalNodes: Array<{ __typename?: 'RegionalNode', id: string, name: string }> } | null } | null, facets: { __typename?: 'StudyFacets', regions: Array<{ __typename?: 'RegionCount', count: number, region: { __typename?: 'Region', code: RegionCode, name: string } }>, conditions: Array<{ __typename?: 'ConditionCount', condition: string, count: number, name: { __typename?: 'LocalizedText', text: string, language: Language } }>, statuses: Array<{ __typename?: 'StatusCount', status: RecruitmentStatus, count: number }>, studyTypes: Array<{ __typename?: 'StudyTypeCount', studyType: StudyType, count: number }>, phases: Array<{ __typename?: 'PhaseCount', phase: Phase | null, count: number }>, careSettings: Array<{ __typename?: 'CareSettingCount', careSetting: CareSetting | null, count: number }>, sponsorClasses: Array<{ __typename?: 'SponsorClassCount', sponsorClass: SponsorClass, count: number }> }, interpretation: { __typename?: 'Interpretation', description: boolean, text: string | null, parts: Array<{ __typename?: 'InterpretedPart', kind: InterpretedKind, typed: string, corrected: boolean, textWithout: string, label: { __typename?: 'LocalizedText', text: string, language: Language }, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }> }, relaxations: Array<{ __typename?: 'Relaxation', filter: Record<string, unknown>, count: number, label: { __typename?: 'LocalizedText', text: string, language: Language } }>, spellings: Array<{ __typename?: 'Spelling', text: string, count: number }>, relatedConcepts: Array<{ __typename?: 'ConceptCount', count: number, concept: { __typename?: 'Concept', id: string, name: { __typename?: 'LocalizedText', text: string, language: Language } } }>, nearMisses: Array<{ __typename?: 'StudyEdge', node: { __typename?: 'Study', id: string, madeUp: boolean, plainSentence: string, studyType: StudyType, isTrial: boolean | null, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, swedishSiteCount: number, title: { __typename?: 'LocalizedText', text: string, language: Language }, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null } }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, sources: Array<{ __typename?: 'Source', registry: Registry, dataDate: string | null }> }, match: { __typename?: 'Match', distanceKm: number | null, reasons: Array<{ __typename?: 'MatchReason', kind: MatchKind, term: string | null, field: string | null, matched: string | null, concept: { __typename?: 'Concept', id: string, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, nearestOpenSite: { __typename?: 'Site', facility: string | null, city: string | null, hospital: { __typename?: 'Hospital', name: string } | null } | null } } | null> }, groups: { __typename?: 'StudyConnection', facets: { __typename?: 'StudyFacets', groups: Array<{ __typename?: 'GroupCount', group: RecruitmentGroup, count: number }> } }, list?: { __typename?: 'StudyConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'StudyEdge', node: { __typename?: 'Study', id: string, madeUp: boolean, plainSentence: string, studyType: StudyType, isTrial: boolean | null, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, swedishSiteCount: number, title: { __typename?: 'LocalizedText', text: string, language: Language }, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null } }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, sources: Array<{ __typename?: 'Source', registry: Registry, dataDate: string | null }> }, match: { __typename?: 'Match', distanceKm: number | null, reasons: Array<{ __typename?: 'MatchReason', kind: MatchKind, term: string | null, field: string | null, matched: string | null, concept: { __typename?: 'Concept', id: string, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, nearestOpenSite: { __typename?: 'Site', facility: string | null, city: string | null, hospital: { __typename?: 'Hospital', name: string } | null } | null } } | null> }, open?: { __typename?: 'StudyConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'StudyEdge', node: { __typename?: 'Study', id: string, madeUp: boolean, plainSentence: string, studyType: StudyType, isTrial: boolean | null, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, swedishSiteCount: number, title: { __typename?: 'LocalizedText', text: string, language: Language }, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null } }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, sources: Array<{ __typename?: 'Source', registry: Registry, dataDate: string | null }> }, match: { __typename?: 'Match', distanceKm: number | null, reasons: Array<{ __typename?: 'MatchReason', kind: MatchKind, term: string | null, field: string | null, matched: string | null, concept: { __typename?: 'Concept', id: string, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, nearestOpenSite: { __typename?: 'Site', facility: string | null, city: string | null, hospital: { __typename?: 'Hospital', name: string } | null } | null } } | null> }, unconfirmed?: { __typename?: 'StudyConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'StudyEdge', node: { __typename?: 'Study', id: string, madeUp: boolean, plainSentence: string, studyType: StudyType, isTrial: boolean | null, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, swedishSiteCount: number, title: { __typename?: 'LocalizedText', text: string, language: Language }, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null } }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, sources: Array<{ __typename?: 'Source', registry: Registry, dataDate: string | null }> }, match: { __typename?: 'Match', distanceKm: number | null, reasons: Array<{ __typename?: 'MatchReason', kind: MatchKind, term: string | null, field: string | null, matched: string | null, concept: { __typename?: 'Concept', id: string, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, nearestOpenSite: { __typename?: 'Site', facility: string | null, city: string | null, hospital: { __typename?: 'Hospital', name: string } | null } | null } } | null> }, notOpen?: { __typename?: 'StudyConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'StudyEdge', node: { __typename?: 'Study', id: string, madeUp: boolean, plainSentence: string, studyType: StudyType, isTrial: boolean | null, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, swedishSiteCount: number, title: { __typename?: 'LocalizedText', text: string, language: Language }, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null } }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, sources: Array<{ __typename?: 'Source', registry: Registry, dataDate: string | null }> }, match: { __typename?: 'Match', distanceKm: number | null, reasons: Array<{ __typename?: 'MatchReason', kind: MatchKind, term: string | null, field: string | null, matched: string | null, concept: { __typename?: 'Concept', id: string, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, nearestOpenSite: { __typename?: 'Site', facility: string | null, city: string | null, hospital: { __typename?: 'Hospital', name: string } | null } | null } } | null> } };

export type MoreResultsQueryVariables = Exact<{
  filter: StudyFilter;
  orderBy: StudyOrder;
  language: Language;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreResultsQuery = { __typename?: 'Query', studies: { __typename?: 'StudyConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'StudyEdge', node: { __typename?: 'Study', id: string, madeUp: boolean, plainSentence: string, studyType: StudyType, isTrial: boolean | null, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, swedishSiteCount: number, title: { __typename?: 'LocalizedText', text: string, language: Language }, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null } }, regions: Array<{ __typename?: 'Region', code: RegionCode, name: string }>, sources: Array<{ __typename?: 'Source', registry: Registry, dataDate: string | null }> }, match: { __typename?: 'Match', distanceKm: number | null, reasons: Array<{ __typename?: 'MatchReason', kind: MatchKind, term: string | null, field: string | null, matched: string | null, concept: { __typename?: 'Concept', id: string, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, nearestOpenSite: { __typename?: 'Site', facility: string | null, city: string | null, hospital: { __typename?: 'Hospital', name: string } | null } | null } } | null> } };

export type CountOfQueryVariables = Exact<{
  filter: StudyFilter;
}>;


export type CountOfQuery = { __typename?: 'Query', studies: { __typename?: 'StudyConnection', totalCount: number } };

export type HitSitesFragment = { __typename?: 'Study', id: string, recruitmentGroup: RecruitmentGroup, title: { __typename?: 'LocalizedText', text: string, language: Language }, sites: { __typename?: 'SiteConnection', edges: Array<{ __typename?: 'SiteEdge', node: { __typename?: 'Site', id: string, inSweden: boolean, open: boolean, municipality: { __typename?: 'Municipality', code: string, name: string, region: { __typename?: 'Region', code: RegionCode, name: string }, position: { __typename?: 'Position', latitude: number, longitude: number } } | null, region: { __typename?: 'Region', code: RegionCode, name: string } | null } } | null> } };

export type SitesOfHitsQueryVariables = Exact<{
  filter: StudyFilter;
  orderBy: StudyOrder;
  language: Language;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SitesOfHitsQuery = { __typename?: 'Query', studies: { __typename?: 'StudyConnection', edges: Array<{ __typename?: 'StudyEdge', node: { __typename?: 'Study', id: string, recruitmentGroup: RecruitmentGroup, title: { __typename?: 'LocalizedText', text: string, language: Language }, sites: { __typename?: 'SiteConnection', edges: Array<{ __typename?: 'SiteEdge', node: { __typename?: 'Site', id: string, inSweden: boolean, open: boolean, municipality: { __typename?: 'Municipality', code: string, name: string, region: { __typename?: 'Region', code: RegionCode, name: string }, position: { __typename?: 'Position', latitude: number, longitude: number } } | null, region: { __typename?: 'Region', code: RegionCode, name: string } | null } } | null> } } } | null> } };

export type SuggestQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  language: Language;
}>;


export type SuggestQuery = { __typename?: 'Query', suggestions: Array<{ __typename?: 'Suggestion', kind: SuggestionKind, text: string, studyId: string | null, count: number | null, openCount: number | null, matchedName: string | null, concept: { __typename?: 'Concept', id: string } | null }> };

export type PlacesQueryVariables = Exact<{
  startingWith: Scalars['String']['input'];
  first: Scalars['Int']['input'];
}>;


export type PlacesQuery = { __typename?: 'Query', places: Array<{ __typename?: 'Place', label: string }> };

export type SiteRowFragment = { __typename?: 'Site', id: string, facility: string | null, city: string | null, country: string | null, inSweden: boolean, status: RecruitmentStatus, statusBasis: StatusBasis, verifiedAt: string | null, freshness: Freshness, open: boolean, distanceKm: number | null, hospital: { __typename?: 'Hospital', name: string } | null, region: { __typename?: 'Region', code: RegionCode, name: string } | null };

export type SitePageFragment = { __typename?: 'SiteConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'SiteEdge', node: { __typename?: 'Site', id: string, facility: string | null, city: string | null, country: string | null, inSweden: boolean, status: RecruitmentStatus, statusBasis: StatusBasis, verifiedAt: string | null, freshness: Freshness, open: boolean, distanceKm: number | null, hospital: { __typename?: 'Hospital', name: string } | null, region: { __typename?: 'Region', code: RegionCode, name: string } | null } } | null> };

export type EventPageFragment = { __typename?: 'StatusEventConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'StatusEventEdge', node: { __typename?: 'StatusEvent', version: number, recordedAt: string, effectiveOn: string | null, kind: StatusEventKind, from: RecruitmentStatus | null, to: RecruitmentStatus, source: string } } | null> };

export type ContactCardFragment = { __typename?: 'Contact', kind: ContactKind, name: string, role: string | null, email: string | null, phone: string | null, url: string | null, nodeId: string | null };

export type StudyDetailsFragment = { __typename?: 'Study', id: string, madeUp: boolean, acronym: string | null, plainSentence: string, studyType: StudyType, isTrial: boolean | null, phases: Array<Phase>, keywords: Array<string>, careSettings: Array<CareSetting>, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, siteCount: number, swedishSiteCount: number, updatedAt: string, registryIds: Array<{ __typename?: 'RegistryId', registry: Registry, id: string, url: string | null }>, title: { __typename?: 'LocalizedText', text: string, language: Language, origin: TextOrigin }, officialTitle: { __typename?: 'LocalizedText', text: string, language: Language } | null, summary: { __typename?: 'LocalizedText', text: string, language: Language, origin: TextOrigin } | null, description: { __typename?: 'LocalizedText', text: string, language: Language, origin: TextOrigin } | null, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, explainedConcepts: Array<{ __typename?: 'Concept', synonyms: Array<string>, id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } }>, interventions: Array<{ __typename?: 'Intervention', type: InterventionType, name: string, description: string | null }>, sponsor: { __typename?: 'Sponsor', name: string, class: SponsorClass }, collaborators: Array<{ __typename?: 'Sponsor', name: string }>, enrollment: { __typename?: 'Enrollment', count: number, estimated: boolean | null } | null, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, healthyVolunteers: boolean | null, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, criteria: { __typename?: 'LocalizedText', text: string, language: Language } | null }, contacts: Array<{ __typename?: 'Contact', kind: ContactKind, name: string, role: string | null, email: string | null, phone: string | null, url: string | null, nodeId: string | null }>, startDate: { __typename?: 'PartialDate', text: string, estimated: boolean | null } | null, completionDate: { __typename?: 'PartialDate', text: string, estimated: boolean | null } | null, sources: Array<{ __typename?: 'Source', registry: Registry, id: string, url: string | null, dataDate: string | null, attribution: string }>, statusHistory: { __typename?: 'StatusEventConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'StatusEventEdge', node: { __typename?: 'StatusEvent', version: number, recordedAt: string, effectiveOn: string | null, kind: StatusEventKind, from: RecruitmentStatus | null, to: RecruitmentStatus, source: string } } | null> }, sites: { __typename?: 'SiteConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'SiteEdge', node: { __typename?: 'Site', id: string, facility: string | null, city: string | null, country: string | null, inSweden: boolean, status: RecruitmentStatus, statusBasis: StatusBasis, verifiedAt: string | null, freshness: Freshness, open: boolean, distanceKm: number | null, hospital: { __typename?: 'Hospital', name: string } | null, region: { __typename?: 'Region', code: RegionCode, name: string } | null } } | null> } };

export type OneStudyQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Language;
  near?: InputMaybe<Near>;
}>;


export type OneStudyQuery = { __typename?: 'Query', study: { __typename?: 'Study', id: string, madeUp: boolean, acronym: string | null, plainSentence: string, studyType: StudyType, isTrial: boolean | null, phases: Array<Phase>, keywords: Array<string>, careSettings: Array<CareSetting>, recruitmentStatus: RecruitmentStatus, recruitmentGroup: RecruitmentGroup, freshness: Freshness, verifiedAt: string | null, siteCount: number, swedishSiteCount: number, updatedAt: string, registryIds: Array<{ __typename?: 'RegistryId', registry: Registry, id: string, url: string | null }>, title: { __typename?: 'LocalizedText', text: string, language: Language, origin: TextOrigin }, officialTitle: { __typename?: 'LocalizedText', text: string, language: Language } | null, summary: { __typename?: 'LocalizedText', text: string, language: Language, origin: TextOrigin } | null, description: { __typename?: 'LocalizedText', text: string, language: Language, origin: TextOrigin } | null, conditions: Array<{ __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null }>, explainedConcepts: Array<{ __typename?: 'Concept', synonyms: Array<string>, id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } }>, interventions: Array<{ __typename?: 'Intervention', type: InterventionType, name: string, description: string | null }>, sponsor: { __typename?: 'Sponsor', name: string, class: SponsorClass }, collaborators: Array<{ __typename?: 'Sponsor', name: string }>, enrollment: { __typename?: 'Enrollment', count: number, estimated: boolean | null } | null, eligibility: { __typename?: 'Eligibility', sex: EligibleSex, healthyVolunteers: boolean | null, minimumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, maximumAge: { __typename?: 'AgeBound', kind: AgeBoundKind, age: { __typename?: 'Age', value: number, unit: AgeUnit } | null }, criteria: { __typename?: 'LocalizedText', text: string, language: Language } | null }, contacts: Array<{ __typename?: 'Contact', kind: ContactKind, name: string, role: string | null, email: string | null, phone: string | null, url: string | null, nodeId: string | null }>, startDate: { __typename?: 'PartialDate', text: string, estimated: boolean | null } | null, completionDate: { __typename?: 'PartialDate', text: string, estimated: boolean | null } | null, sources: Array<{ __typename?: 'Source', registry: Registry, id: string, url: string | null, dataDate: string | null, attribution: string }>, statusHistory: { __typename?: 'StatusEventConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'StatusEventEdge', node: { __typename?: 'StatusEvent', version: number, recordedAt: string, effectiveOn: string | null, kind: StatusEventKind, from: RecruitmentStatus | null, to: RecruitmentStatus, source: string } } | null> }, sites: { __typename?: 'SiteConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'SiteEdge', node: { __typename?: 'Site', id: string, facility: string | null, city: string | null, country: string | null, inSweden: boolean, status: RecruitmentStatus, statusBasis: StatusBasis, verifiedAt: string | null, freshness: Freshness, open: boolean, distanceKm: number | null, hospital: { __typename?: 'Hospital', name: string } | null, region: { __typename?: 'Region', code: RegionCode, name: string } | null } } | null> } } | null };

export type MoreSitesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Language;
  near?: InputMaybe<Near>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreSitesQuery = { __typename?: 'Query', study: { __typename?: 'Study', sites: { __typename?: 'SiteConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'SiteEdge', node: { __typename?: 'Site', id: string, facility: string | null, city: string | null, country: string | null, inSweden: boolean, status: RecruitmentStatus, statusBasis: StatusBasis, verifiedAt: string | null, freshness: Freshness, open: boolean, distanceKm: number | null, hospital: { __typename?: 'Hospital', name: string } | null, region: { __typename?: 'Region', code: RegionCode, name: string } | null } } | null> } } | null };

export type MoreEventsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreEventsQuery = { __typename?: 'Query', study: { __typename?: 'Study', statusHistory: { __typename?: 'StatusEventConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'StatusEventEdge', node: { __typename?: 'StatusEvent', version: number, recordedAt: string, effectiveOn: string | null, kind: StatusEventKind, from: RecruitmentStatus | null, to: RecruitmentStatus, source: string } } | null> } } | null };

export type ConceptNameFragment = { __typename?: 'Concept', id: string, name: { __typename?: 'LocalizedText', text: string, language: Language } };

export type ConceptExplainedFragment = { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } };

export type StudiedConditionFragment = { __typename?: 'Condition', name: string, derived: boolean, concept: { __typename?: 'Concept', id: string, explanation: { __typename?: 'LocalizedText', text: string, language: Language } | null, name: { __typename?: 'LocalizedText', text: string, language: Language } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ConceptNameFragmentDoc = new TypedDocumentString(`
    fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
    `, {"fragmentName":"ConceptName"}) as unknown as TypedDocumentString<ConceptNameFragment, unknown>;
export const ConceptExplainedFragmentDoc = new TypedDocumentString(`
    fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}
    fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}`, {"fragmentName":"ConceptExplained"}) as unknown as TypedDocumentString<ConceptExplainedFragment, unknown>;
export const StudiedConditionFragmentDoc = new TypedDocumentString(`
    fragment StudiedCondition on Condition {
  name
  derived
  concept {
    ...ConceptExplained
  }
}
    fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}`, {"fragmentName":"StudiedCondition"}) as unknown as TypedDocumentString<StudiedConditionFragment, unknown>;
export const ComparedStudyFragmentDoc = new TypedDocumentString(`
    fragment ComparedStudy on Study {
  id
  madeUp
  title {
    text
    language
  }
  plainSentence(language: $language)
  studyType
  isTrial
  phases
  recruitmentStatus
  recruitmentGroup
  freshness
  verifiedAt
  conditions {
    ...StudiedCondition
  }
  interventions {
    type
    name
  }
  careSettings
  sponsor {
    name
    class
  }
  enrollment {
    count
    estimated
  }
  eligibility {
    minimumAge {
      kind
      age {
        value
        unit
      }
    }
    maximumAge {
      kind
      age {
        value
        unit
      }
    }
    sex
    healthyVolunteers
  }
  swedishSiteCount
  regions {
    code
    name(language: $language)
  }
  startDate {
    text
    estimated
  }
  completionDate {
    text
    estimated
  }
  contact {
    kind
    name(language: $language)
    email
    phone
    url
  }
  sources {
    registry
    dataDate
  }
}
    fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}
fragment StudiedCondition on Condition {
  name
  derived
  concept {
    ...ConceptExplained
  }
}`, {"fragmentName":"ComparedStudy"}) as unknown as TypedDocumentString<ComparedStudyFragment, unknown>;
export const StudyCardFragmentDoc = new TypedDocumentString(`
    fragment StudyCard on Study {
  id
  madeUp
  title {
    text
    language
  }
  plainSentence(language: $language)
  studyType
  isTrial
  recruitmentStatus
  recruitmentGroup
  freshness
  verifiedAt
  conditions {
    ...StudiedCondition
  }
  eligibility {
    minimumAge {
      kind
      age {
        value
        unit
      }
    }
    maximumAge {
      kind
      age {
        value
        unit
      }
    }
    sex
  }
  swedishSiteCount
  regions {
    code
    name(language: $language)
  }
  sources {
    registry
    dataDate
  }
}
    fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}
fragment StudiedCondition on Condition {
  name
  derived
  concept {
    ...ConceptExplained
  }
}`, {"fragmentName":"StudyCard"}) as unknown as TypedDocumentString<StudyCardFragment, unknown>;
export const HitEdgeFragmentDoc = new TypedDocumentString(`
    fragment HitEdge on StudyEdge {
  node {
    ...StudyCard
  }
  match {
    reasons {
      kind
      term
      field
      matched
      concept {
        ...ConceptName
      }
    }
    distanceKm
    nearestOpenSite {
      facility
      city
      hospital {
        name
      }
    }
  }
}
    fragment StudyCard on Study {
  id
  madeUp
  title {
    text
    language
  }
  plainSentence(language: $language)
  studyType
  isTrial
  recruitmentStatus
  recruitmentGroup
  freshness
  verifiedAt
  conditions {
    ...StudiedCondition
  }
  eligibility {
    minimumAge {
      kind
      age {
        value
        unit
      }
    }
    maximumAge {
      kind
      age {
        value
        unit
      }
    }
    sex
  }
  swedishSiteCount
  regions {
    code
    name(language: $language)
  }
  sources {
    registry
    dataDate
  }
}
fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}
fragment StudiedCondition on Condition {
  name
  derived
  concept {
    ...ConceptExplained
  }
}`, {"fragmentName":"HitEdge"}) as unknown as TypedDocumentString<HitEdgeFragment, unknown>;
export const ResultPageFragmentDoc = new TypedDocumentString(`
    fragment ResultPage on StudyConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    ...HitEdge
  }
}
    fragment StudyCard on Study {
  id
  madeUp
  title {
    text
    language
  }
  plainSentence(language: $language)
  studyType
  isTrial
  recruitmentStatus
  recruitmentGroup
  freshness
  verifiedAt
  conditions {
    ...StudiedCondition
  }
  eligibility {
    minimumAge {
      kind
      age {
        value
        unit
      }
    }
    maximumAge {
      kind
      age {
        value
        unit
      }
    }
    sex
  }
  swedishSiteCount
  regions {
    code
    name(language: $language)
  }
  sources {
    registry
    dataDate
  }
}
fragment HitEdge on StudyEdge {
  node {
    ...StudyCard
  }
  match {
    reasons {
      kind
      term
      field
      matched
      concept {
        ...ConceptName
      }
    }
    distanceKm
    nearestOpenSite {
      facility
      city
      hospital {
        name
      }
    }
  }
}
fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}
fragment StudiedCondition on Condition {
  name
  derived
  concept {
    ...ConceptExplained
  }
}`, {"fragmentName":"ResultPage"}) as unknown as TypedDocumentString<ResultPageFragment, unknown>;
export const FacetCountsFragmentDoc = new TypedDocumentString(`
    fragment FacetCounts on StudyFacets {
  regions {
    region {
      code
      name(language: $language)
    }
    count
  }
  conditions {
    condition
    name(language: $language) {
      text
      language
    }
    count
  }
  statuses {
    status
    count
  }
  studyTypes {
    studyType
    count
  }
  phases {
    phase
    count
  }
  careSettings {
    careSetting
    count
  }
  sponsorClasses {
    sponsorClass
    count
  }
}
    `, {"fragmentName":"FacetCounts"}) as unknown as TypedDocumentString<FacetCountsFragment, unknown>;
export const UnderstoodFragmentDoc = new TypedDocumentString(`
    fragment Understood on Interpretation {
  description
  text
  parts {
    kind
    typed
    label(language: $language) {
      text
      language
    }
    concept {
      ...ConceptExplained
    }
    corrected
    textWithout
  }
}
    fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}`, {"fragmentName":"Understood"}) as unknown as TypedDocumentString<UnderstoodFragment, unknown>;
export const HitSitesFragmentDoc = new TypedDocumentString(`
    fragment HitSites on Study {
  id
  title {
    text
    language
  }
  recruitmentGroup
  sites(first: 40) {
    edges {
      node {
        id
        inSweden
        open
        municipality {
          code
          name
          region {
            code
            name(language: $language)
          }
          position {
            latitude
            longitude
          }
        }
        region {
          code
          name(language: $language)
        }
      }
    }
  }
}
    `, {"fragmentName":"HitSites"}) as unknown as TypedDocumentString<HitSitesFragment, unknown>;
export const ContactCardFragmentDoc = new TypedDocumentString(`
    fragment ContactCard on Contact {
  kind
  name(language: $language)
  role(language: $language)
  email
  phone
  url
  nodeId
}
    `, {"fragmentName":"ContactCard"}) as unknown as TypedDocumentString<ContactCardFragment, unknown>;
export const EventPageFragmentDoc = new TypedDocumentString(`
    fragment EventPage on StatusEventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      version
      recordedAt
      effectiveOn
      kind
      from
      to
      source
    }
  }
}
    `, {"fragmentName":"EventPage"}) as unknown as TypedDocumentString<EventPageFragment, unknown>;
export const SiteRowFragmentDoc = new TypedDocumentString(`
    fragment SiteRow on Site {
  id
  facility
  hospital {
    name
  }
  city
  country
  inSweden
  region {
    code
    name(language: $language)
  }
  status
  statusBasis
  verifiedAt
  freshness
  open
  distanceKm
}
    `, {"fragmentName":"SiteRow"}) as unknown as TypedDocumentString<SiteRowFragment, unknown>;
export const SitePageFragmentDoc = new TypedDocumentString(`
    fragment SitePage on SiteConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...SiteRow
    }
  }
}
    fragment SiteRow on Site {
  id
  facility
  hospital {
    name
  }
  city
  country
  inSweden
  region {
    code
    name(language: $language)
  }
  status
  statusBasis
  verifiedAt
  freshness
  open
  distanceKm
}`, {"fragmentName":"SitePage"}) as unknown as TypedDocumentString<SitePageFragment, unknown>;
export const StudyDetailsFragmentDoc = new TypedDocumentString(`
    fragment StudyDetails on Study {
  id
  registryIds {
    registry
    id
    url
  }
  madeUp
  title {
    text
    language
    origin
  }
  officialTitle {
    text
    language
  }
  acronym
  summary {
    text
    language
    origin
  }
  description {
    text
    language
    origin
  }
  plainSentence(language: $language)
  studyType
  isTrial
  phases
  conditions {
    ...StudiedCondition
  }
  explainedConcepts {
    ...ConceptExplained
    synonyms(language: $language)
  }
  keywords
  interventions {
    type
    name
    description
  }
  sponsor {
    name
    class
  }
  collaborators {
    name
  }
  careSettings
  enrollment {
    count
    estimated
  }
  recruitmentStatus
  recruitmentGroup
  freshness
  verifiedAt
  eligibility {
    minimumAge {
      kind
      age {
        value
        unit
      }
    }
    maximumAge {
      kind
      age {
        value
        unit
      }
    }
    sex
    healthyVolunteers
    criteria {
      text
      language
    }
  }
  contacts {
    ...ContactCard
  }
  siteCount
  swedishSiteCount
  startDate {
    text
    estimated
  }
  completionDate {
    text
    estimated
  }
  updatedAt
  sources {
    registry
    id
    url
    dataDate
    attribution
  }
  statusHistory(first: 10) {
    ...EventPage
  }
  sites(first: 100, near: $near) {
    ...SitePage
  }
}
    fragment SiteRow on Site {
  id
  facility
  hospital {
    name
  }
  city
  country
  inSweden
  region {
    code
    name(language: $language)
  }
  status
  statusBasis
  verifiedAt
  freshness
  open
  distanceKm
}
fragment SitePage on SiteConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...SiteRow
    }
  }
}
fragment EventPage on StatusEventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      version
      recordedAt
      effectiveOn
      kind
      from
      to
      source
    }
  }
}
fragment ContactCard on Contact {
  kind
  name(language: $language)
  role(language: $language)
  email
  phone
  url
  nodeId
}
fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}
fragment StudiedCondition on Condition {
  name
  derived
  concept {
    ...ConceptExplained
  }
}`, {"fragmentName":"StudyDetails"}) as unknown as TypedDocumentString<StudyDetailsFragment, unknown>;
export const ServiceDocument = new TypedDocumentString(`
    query Service {
  service {
    today
    demo
    dueAfterDays
    unverifiedAfterDays
  }
}
    `) as unknown as TypedDocumentString<ServiceQuery, ServiceQueryVariables>;
export const CompareStudyDocument = new TypedDocumentString(`
    query CompareStudy($id: ID!, $language: Language!) {
  study(id: $id) {
    ...ComparedStudy
  }
}
    fragment ComparedStudy on Study {
  id
  madeUp
  title {
    text
    language
  }
  plainSentence(language: $language)
  studyType
  isTrial
  phases
  recruitmentStatus
  recruitmentGroup
  freshness
  verifiedAt
  conditions {
    ...StudiedCondition
  }
  interventions {
    type
    name
  }
  careSettings
  sponsor {
    name
    class
  }
  enrollment {
    count
    estimated
  }
  eligibility {
    minimumAge {
      kind
      age {
        value
        unit
      }
    }
    maximumAge {
      kind
      age {
        value
        unit
      }
    }
    sex
    healthyVolunteers
  }
  swedishSiteCount
  regions {
    code
    name(language: $language)
  }
  startDate {
    text
    estimated
  }
  completionDate {
    text
    estimated
  }
  contact {
    kind
    name(language: $language)
    email
    phone
    url
  }
  sources {
    registry
    dataDate
  }
}
fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}
fragment StudiedCondition on Condition {
  name
  derived
  concept {
    ...ConceptExplained
  }
}`) as unknown as TypedDocumentString<CompareStudyQuery, CompareStudyQueryVariables>;
export const NodesDocument = new TypedDocumentString(`
    query Nodes($language: Language!) {
  regionalNodes {
    id
    name(language: $language)
    healthcareRegion {
      name(language: $language)
    }
    regions {
      code
      name(language: $language)
    }
    localNodes {
      id
      name(language: $language)
      region {
        code
        name(language: $language)
      }
    }
  }
  nationalEntry {
    name(language: $language)
    contact {
      role(language: $language)
      url
    }
  }
  studies(first: 0) {
    facets {
      regionalNodes {
        regionalNode {
          id
        }
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const OneNodeDocument = new TypedDocumentString(`
    query OneNode($id: ID!, $language: Language!) {
  regionalNode(id: $id) {
    id
    name(language: $language)
    healthcareRegion {
      name(language: $language)
    }
    regions {
      code
      name(language: $language)
    }
    municipalities {
      code
      name
      region {
        code
      }
    }
    localNodes {
      id
      name(language: $language)
      region {
        code
        name(language: $language)
      }
    }
    contact {
      role(language: $language)
      url
    }
  }
  localNode(id: $id) {
    id
    name(language: $language)
    region {
      code
      name(language: $language)
    }
    regionalNode {
      id
      name(language: $language)
    }
    contact {
      role(language: $language)
      url
    }
  }
}
    `) as unknown as TypedDocumentString<OneNodeQuery, OneNodeQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($filter: StudyFilter!, $everyGroup: StudyFilter!, $open: StudyFilter!, $unconfirmed: StudyFilter!, $notOpen: StudyFilter!, $orderBy: StudyOrder!, $language: Language!, $grouped: Boolean!, $flat: Boolean!, $alsoOthers: Boolean!, $firstNotOpen: Int!) {
  all: studies(filter: $filter, first: 0) {
    totalCount
    place {
      name
      region {
        code
        regionalNodes {
          id
          name
        }
      }
    }
    facets {
      ...FacetCounts
    }
    interpretation {
      ...Understood
    }
    relaxations {
      label(language: $language) {
        text
        language
      }
      filter
      count
    }
    spellings {
      text
      count
    }
    relatedConcepts {
      concept {
        ...ConceptName
      }
      count
    }
    nearMisses {
      ...HitEdge
    }
  }
  groups: studies(filter: $everyGroup, first: 0) {
    facets {
      groups {
        group
        count
      }
    }
  }
  list: studies(filter: $filter, orderBy: $orderBy, first: 20) @include(if: $flat) {
    ...ResultPage
  }
  open: studies(filter: $open, orderBy: $orderBy, first: 20) @include(if: $grouped) {
    ...ResultPage
  }
  unconfirmed: studies(filter: $unconfirmed, orderBy: $orderBy, first: 10) @include(if: $alsoOthers) {
    ...ResultPage
  }
  notOpen: studies(filter: $notOpen, orderBy: $orderBy, first: $firstNotOpen) @include(if: $alsoOthers) {
    ...ResultPage
  }
}
    fragment StudyCard on Study {
  id
  madeUp
  title {
    text
    language
  }
  plainSentence(language: $language)
  studyType
  isTrial
  recruitmentStatus
  recruitmentGroup
  freshness
  verifiedAt
  conditions {
    ...StudiedCondition
  }
  eligibility {
    minimumAge {
      kind
      age {
        value
        unit
      }
    }
    maximumAge {
      kind
      age {
        value
        unit
      }
    }
    sex
  }
  swedishSiteCount
  regions {
    code
    name(language: $language)
  }
  sources {
    registry
    dataDate
  }
}
fragment HitEdge on StudyEdge {
  node {
    ...StudyCard
  }
  match {
    reasons {
      kind
      term
      field
      matched
      concept {
        ...ConceptName
      }
    }
    distanceKm
    nearestOpenSite {
      facility
      city
      hospital {
        name
      }
    }
  }
}
fragment ResultPage on StudyConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    ...HitEdge
  }
}
fragment FacetCounts on StudyFacets {
  regions {
    region {
      code
      name(language: $language)
    }
    count
  }
  conditions {
    condition
    name(language: $language) {
      text
      language
    }
    count
  }
  statuses {
    status
    count
  }
  studyTypes {
    studyType
    count
  }
  phases {
    phase
    count
  }
  careSettings {
    careSetting
    count
  }
  sponsorClasses {
    sponsorClass
    count
  }
}
fragment Understood on Interpretation {
  description
  text
  parts {
    kind
    typed
    label(language: $language) {
      text
      language
    }
    concept {
      ...ConceptExplained
    }
    corrected
    textWithout
  }
}
fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}
fragment StudiedCondition on Condition {
  name
  derived
  concept {
    ...ConceptExplained
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const MoreResultsDocument = new TypedDocumentString(`
    query MoreResults($filter: StudyFilter!, $orderBy: StudyOrder!, $language: Language!, $first: Int!, $after: String) {
  studies(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    ...ResultPage
  }
}
    fragment StudyCard on Study {
  id
  madeUp
  title {
    text
    language
  }
  plainSentence(language: $language)
  studyType
  isTrial
  recruitmentStatus
  recruitmentGroup
  freshness
  verifiedAt
  conditions {
    ...StudiedCondition
  }
  eligibility {
    minimumAge {
      kind
      age {
        value
        unit
      }
    }
    maximumAge {
      kind
      age {
        value
        unit
      }
    }
    sex
  }
  swedishSiteCount
  regions {
    code
    name(language: $language)
  }
  sources {
    registry
    dataDate
  }
}
fragment HitEdge on StudyEdge {
  node {
    ...StudyCard
  }
  match {
    reasons {
      kind
      term
      field
      matched
      concept {
        ...ConceptName
      }
    }
    distanceKm
    nearestOpenSite {
      facility
      city
      hospital {
        name
      }
    }
  }
}
fragment ResultPage on StudyConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    ...HitEdge
  }
}
fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}
fragment StudiedCondition on Condition {
  name
  derived
  concept {
    ...ConceptExplained
  }
}`) as unknown as TypedDocumentString<MoreResultsQuery, MoreResultsQueryVariables>;
export const CountOfDocument = new TypedDocumentString(`
    query CountOf($filter: StudyFilter!) {
  studies(filter: $filter, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountOfQuery, CountOfQueryVariables>;
export const SitesOfHitsDocument = new TypedDocumentString(`
    query SitesOfHits($filter: StudyFilter!, $orderBy: StudyOrder!, $language: Language!, $first: Int!, $after: String) {
  studies(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges {
      node {
        ...HitSites
      }
    }
  }
}
    fragment HitSites on Study {
  id
  title {
    text
    language
  }
  recruitmentGroup
  sites(first: 40) {
    edges {
      node {
        id
        inSweden
        open
        municipality {
          code
          name
          region {
            code
            name(language: $language)
          }
          position {
            latitude
            longitude
          }
        }
        region {
          code
          name(language: $language)
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<SitesOfHitsQuery, SitesOfHitsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $first: Int!, $language: Language!) {
  suggestions(text: $text, first: $first, language: $language) {
    kind
    text
    studyId
    count
    openCount
    matchedName
    concept {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($startingWith: String!, $first: Int!) {
  places(startingWith: $startingWith, first: $first) {
    label
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const OneStudyDocument = new TypedDocumentString(`
    query OneStudy($id: ID!, $language: Language!, $near: Near) {
  study(id: $id) {
    ...StudyDetails
  }
}
    fragment SiteRow on Site {
  id
  facility
  hospital {
    name
  }
  city
  country
  inSweden
  region {
    code
    name(language: $language)
  }
  status
  statusBasis
  verifiedAt
  freshness
  open
  distanceKm
}
fragment SitePage on SiteConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...SiteRow
    }
  }
}
fragment EventPage on StatusEventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      version
      recordedAt
      effectiveOn
      kind
      from
      to
      source
    }
  }
}
fragment ContactCard on Contact {
  kind
  name(language: $language)
  role(language: $language)
  email
  phone
  url
  nodeId
}
fragment StudyDetails on Study {
  id
  registryIds {
    registry
    id
    url
  }
  madeUp
  title {
    text
    language
    origin
  }
  officialTitle {
    text
    language
  }
  acronym
  summary {
    text
    language
    origin
  }
  description {
    text
    language
    origin
  }
  plainSentence(language: $language)
  studyType
  isTrial
  phases
  conditions {
    ...StudiedCondition
  }
  explainedConcepts {
    ...ConceptExplained
    synonyms(language: $language)
  }
  keywords
  interventions {
    type
    name
    description
  }
  sponsor {
    name
    class
  }
  collaborators {
    name
  }
  careSettings
  enrollment {
    count
    estimated
  }
  recruitmentStatus
  recruitmentGroup
  freshness
  verifiedAt
  eligibility {
    minimumAge {
      kind
      age {
        value
        unit
      }
    }
    maximumAge {
      kind
      age {
        value
        unit
      }
    }
    sex
    healthyVolunteers
    criteria {
      text
      language
    }
  }
  contacts {
    ...ContactCard
  }
  siteCount
  swedishSiteCount
  startDate {
    text
    estimated
  }
  completionDate {
    text
    estimated
  }
  updatedAt
  sources {
    registry
    id
    url
    dataDate
    attribution
  }
  statusHistory(first: 10) {
    ...EventPage
  }
  sites(first: 100, near: $near) {
    ...SitePage
  }
}
fragment ConceptName on Concept {
  id
  name(language: $language) {
    text
    language
  }
}
fragment ConceptExplained on Concept {
  ...ConceptName
  explanation(language: $language) {
    text
    language
  }
}
fragment StudiedCondition on Condition {
  name
  derived
  concept {
    ...ConceptExplained
  }
}`) as unknown as TypedDocumentString<OneStudyQuery, OneStudyQueryVariables>;
export const MoreSitesDocument = new TypedDocumentString(`
    query MoreSites($id: ID!, $language: Language!, $near: Near, $after: String) {
  study(id: $id) {
    sites(first: 100, near: $near, after: $after) {
      ...SitePage
    }
  }
}
    fragment SiteRow on Site {
  id
  facility
  hospital {
    name
  }
  city
  country
  inSweden
  region {
    code
    name(language: $language)
  }
  status
  statusBasis
  verifiedAt
  freshness
  open
  distanceKm
}
fragment SitePage on SiteConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...SiteRow
    }
  }
}`) as unknown as TypedDocumentString<MoreSitesQuery, MoreSitesQueryVariables>;
export const MoreEventsDocument = new TypedDocumentString(`
    query MoreEvents($id: ID!, $after: String) {
  study(id: $id) {
    statusHistory(first: 50, after: $after) {
      ...EventPage
    }
  }
}
    fragment EventPage on StatusEventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      version
      recordedAt
      effectiveOn
      kind
      from
      to
      source
    }
  }
}`) as unknown as TypedDocumentString<MoreEventsQuery, MoreEventsQueryVariables>;