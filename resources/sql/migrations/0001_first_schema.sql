-- The first schema: what every file consists of, then a table for each record type.

CREATE TABLE "file_info" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT,
    -- Like those of the tables below: 64 bits of what the other columns hold, against damage (digested_rows.h).
    "digest" INTEGER NOT NULL
) WITHOUT ROWID;

-- The lives of this file: one from its making, one more after each restore (exchange.md).
CREATE TABLE "replica" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "office" TEXT NOT NULL,
    "parent" TEXT,
    "parent_rseq" INTEGER,
    "cause" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "digest" INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE "batch" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "operator" TEXT NOT NULL,
    "office" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "changes" INTEGER NOT NULL,
    "first_type" TEXT NOT NULL,
    "first_record" TEXT NOT NULL,
    "undo_of" INTEGER REFERENCES "batch"("number"),
    "undone_by" INTEGER REFERENCES "batch"("number"),
    -- Of the other columns but undone_by, which comes later.
    "digest" INTEGER NOT NULL
);
CREATE INDEX "batch_operator" ON "batch" ("operator", "number");

CREATE TABLE "journal" (
    "lseq" INTEGER NOT NULL PRIMARY KEY,
    "replica" TEXT NOT NULL,
    "rseq" INTEGER NOT NULL,
    "hlc" INTEGER NOT NULL,
    "seen" INTEGER NOT NULL DEFAULT 0,
    "hub_epoch" TEXT,
    "batch" INTEGER NOT NULL REFERENCES "batch"("number") DEFERRABLE INITIALLY DEFERRED,
    "at" INTEGER NOT NULL,
    "operator" TEXT NOT NULL,
    "office" TEXT,
    "type" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "op" TEXT NOT NULL CHECK ("op" IN ('insert', 'update')),
    "changes" TEXT NOT NULL,
    "app_version" TEXT NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "reason" TEXT,
    "undo_of" INTEGER,
    "package" TEXT,
    "digest" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "journal_replica" ON "journal" ("replica", "rseq");
CREATE INDEX "journal_record" ON "journal" ("type", "record", "lseq");
CREATE INDEX "journal_batch" ON "journal" ("batch");

CREATE TRIGGER "journal_is_append_only_update" BEFORE UPDATE ON "journal"
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER "journal_is_append_only_delete" BEFORE DELETE ON "journal"
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Which entries made a reference to a record: a new service counts as an edit of its project (exchange.md).
-- The key's columns come first: SQLite 3.40's integrity_check finds NULLs that aren't there otherwise.
CREATE TABLE "journal_reference" (
    "target" TEXT NOT NULL,
    "lseq" INTEGER NOT NULL REFERENCES "journal"("lseq"),
    "field" TEXT NOT NULL,
    "target_type" TEXT NOT NULL,
    PRIMARY KEY ("target", "lseq", "field")
) WITHOUT ROWID;

CREATE TABLE "audit" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "at" INTEGER NOT NULL,
    "operator" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    -- Of the other columns but the number.
    "digest" INTEGER NOT NULL
);

-- Files by the hash of their content. Not exchanged with the rows, so blobs are allowed here.
CREATE TABLE "attachment" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "added_at" INTEGER NOT NULL,
    "content" BLOB NOT NULL,
    "print" BLOB,
    "thumbnail" BLOB,
    -- Of the other columns but the content, which sha256 tells; of the small copies with their own sha256.
    "digest" INTEGER NOT NULL
);

-- Chinese characters stand alone in the indexed texts, so that words of one or two are found (findings.md).
CREATE TABLE "search_document" (
    "rowid" INTEGER NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "record" TEXT NOT NULL
);
CREATE UNIQUE INDEX "search_document_record" ON "search_document" ("type", "record");
CREATE VIRTUAL TABLE "search_index" USING fts5("kind", "title", "body", "pinyin", tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE "activity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "title" TEXT,
    "kind" TEXT,
    "date" TEXT,
    "venue" TEXT,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "district" TEXT REFERENCES "district"("id") DEFERRABLE INITIALLY DEFERRED,
    "speaker" TEXT,
    "attendance" INTEGER,
    "organizations" TEXT,
    "summary" TEXT,
    "photos" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "activity_date" ON "activity" ("deleted", "date");
CREATE INDEX "activity_district_date_kind_attendance" ON "activity" ("deleted", "district", "date", "kind", "attendance");
CREATE INDEX "activity_office" ON "activity" ("deleted", "office");
CREATE INDEX "activity_pinyin" ON "activity" ("deleted", "pinyin");

CREATE TABLE "station" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "kind" TEXT,
    "name" TEXT,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "district" TEXT REFERENCES "district"("id") DEFERRABLE INITIALLY DEFERRED,
    "founded_on" TEXT,
    "closed_on" TEXT,
    "head" TEXT,
    "phone" TEXT,
    "address" TEXT,
    "members" INTEGER,
    "photos" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "station_district_founded_on_closed_on_kind" ON "station" ("deleted", "district", "founded_on", "closed_on", "kind");
CREATE INDEX "station_founded_on" ON "station" ("deleted", "founded_on");
CREATE INDEX "station_organization" ON "station" ("deleted", "organization");
CREATE INDEX "station_pinyin" ON "station" ("deleted", "pinyin");

CREATE TABLE "volunteer_team" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "name" TEXT,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "district" TEXT REFERENCES "district"("id") DEFERRABLE INITIALLY DEFERRED,
    "party_members_team" INTEGER,
    "leader" TEXT,
    "phone" TEXT,
    "members" INTEGER,
    "founded_on" TEXT,
    "disbanded_on" TEXT,
    "photos" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "volunteer_team_district" ON "volunteer_team" ("deleted", "district");
CREATE INDEX "volunteer_team_founded_on" ON "volunteer_team" ("deleted", "founded_on");
CREATE INDEX "volunteer_team_office" ON "volunteer_team" ("deleted", "office");
CREATE INDEX "volunteer_team_organization" ON "volunteer_team" ("deleted", "organization");
CREATE INDEX "volunteer_team_pinyin" ON "volunteer_team" ("deleted", "pinyin");

CREATE TABLE "volunteer_service" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "team" TEXT REFERENCES "volunteer_team"("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "kind" TEXT,
    "district" TEXT REFERENCES "district"("id") DEFERRABLE INITIALLY DEFERRED,
    "place" TEXT,
    "volunteers" INTEGER,
    "hours" INTEGER,
    "served" INTEGER,
    "summary" TEXT,
    "photos" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "volunteer_service_date" ON "volunteer_service" ("deleted", "date");
CREATE INDEX "volunteer_service_district_date_kind_volunteers_hours_served" ON "volunteer_service" ("deleted", "district", "date", "kind", "volunteers", "hours", "served");
CREATE INDEX "volunteer_service_team" ON "volunteer_service" ("deleted", "team");

CREATE TABLE "organization" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "name" TEXT,
    "short_name" TEXT,
    "form" TEXT,
    "credit_code" TEXT,
    "founded_on" TEXT,
    "status" TEXT,
    "registration" TEXT,
    "registered_on" TEXT,
    "registering_authority" TEXT,
    "supervising_unit" TEXT,
    "grade" TEXT,
    "graded_on" TEXT,
    "district" TEXT REFERENCES "district"("id") DEFERRABLE INITIALLY DEFERRED,
    "link" TEXT,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "linked_on" TEXT,
    "field_of_work" TEXT,
    "head" TEXT,
    "phone" TEXT,
    "address" TEXT,
    "email" TEXT,
    "wechat_account" TEXT,
    "staff_full_time" INTEGER,
    "staff_part_time" INTEGER,
    "volunteers" INTEGER,
    "members" INTEGER,
    "has_party_branch" INTEGER,
    "profile" TEXT,
    "photos" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "organization_credit_code" ON "organization" ("deleted", "credit_code");
CREATE INDEX "organization_district_linked_on_link_status_members" ON "organization" ("deleted", "district", "linked_on", "link", "status", "members");
CREATE INDEX "organization_linked_on" ON "organization" ("deleted", "linked_on");
CREATE INDEX "organization_name" ON "organization" ("deleted", "name");
CREATE INDEX "organization_office_link_linked_on_status_members" ON "organization" ("deleted", "office", "link", "linked_on", "status", "members");
CREATE INDEX "organization_pinyin" ON "organization" ("deleted", "pinyin");

CREATE TABLE "incubation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "mode" TEXT,
    "stage" TEXT,
    "goals" TEXT,
    "applied_on" TEXT,
    "reviewed_on" TEXT,
    "review_result" TEXT,
    "review_comment" TEXT,
    "admitted_on" TEXT,
    "incubating_on" TEXT,
    "assessed_on" TEXT,
    "graduated_on" TEXT,
    "left_on" TEXT,
    "leaving_kind" TEXT,
    "leaving_reason" TEXT,
    "agreement_from" TEXT,
    "agreement_until" TEXT,
    "extended_until" TEXT,
    "extension_reason" TEXT,
    "result" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "incubation_admitted_on" ON "incubation" ("deleted", "admitted_on");
CREATE INDEX "incubation_agreement_until" ON "incubation" ("deleted", "agreement_until");
CREATE INDEX "incubation_applied_on" ON "incubation" ("deleted", "applied_on");
CREATE INDEX "incubation_extended_until" ON "incubation" ("deleted", "extended_until");
CREATE INDEX "incubation_office_stage_applied_on_organization" ON "incubation" ("deleted", "office", "stage", "applied_on", "organization");
CREATE INDEX "incubation_organization_stage" ON "incubation" ("deleted", "organization", "stage");

CREATE TABLE "facility" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "base" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT,
    "kind" TEXT,
    "area" INTEGER,
    "quantity" INTEGER,
    "seats" INTEGER,
    "status" TEXT,
    "location" TEXT,
    "asset_number" TEXT,
    "photos" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "facility_base_kind_status_quantity_area" ON "facility" ("deleted", "base", "kind", "status", "quantity", "area");
CREATE INDEX "facility_pinyin" ON "facility" ("deleted", "pinyin");

CREATE TABLE "allocation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "facility" TEXT REFERENCES "facility"("id") DEFERRABLE INITIALLY DEFERRED,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "incubation" TEXT REFERENCES "incubation"("id") DEFERRABLE INITIALLY DEFERRED,
    "quantity" INTEGER,
    "from" TEXT,
    "until" TEXT,
    "handed_over_on" TEXT,
    "returned_on" TEXT,
    "condition" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "allocation_facility_from_until_returned_on_quantity" ON "allocation" ("deleted", "facility", "from", "until", "returned_on", "quantity");
CREATE INDEX "allocation_from" ON "allocation" ("deleted", "from");
CREATE INDEX "allocation_incubation" ON "allocation" ("deleted", "incubation");
CREATE INDEX "allocation_organization" ON "allocation" ("deleted", "organization");

CREATE TABLE "mentor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "name" TEXT,
    "institution" TEXT,
    "title" TEXT,
    "kind" TEXT,
    "expertise" TEXT,
    "phone" TEXT,
    "engaged_from" TEXT,
    "engaged_until" TEXT,
    "bio" TEXT,
    "photo" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "mentor_engaged_from" ON "mentor" ("deleted", "engaged_from");
CREATE INDEX "mentor_engaged_until" ON "mentor" ("deleted", "engaged_until");
CREATE INDEX "mentor_pinyin" ON "mentor" ("deleted", "pinyin");

CREATE TABLE "mentoring" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "mentor" TEXT REFERENCES "mentor"("id") DEFERRABLE INITIALLY DEFERRED,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "hours" INTEGER,
    "form" TEXT,
    "topic" TEXT,
    "participants" INTEGER,
    "advice" TEXT,
    "follow_up" TEXT,
    "photos" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "mentoring_date" ON "mentoring" ("deleted", "date");
CREATE INDEX "mentoring_mentor_date_hours" ON "mentoring" ("deleted", "mentor", "date", "hours");
CREATE INDEX "mentoring_organization_date_mentor_hours" ON "mentoring" ("deleted", "organization", "date", "mentor", "hours");
CREATE INDEX "mentoring_pinyin" ON "mentoring" ("deleted", "pinyin");

CREATE TABLE "registration_step" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "step" TEXT,
    "date" TEXT,
    "result" TEXT,
    "guided_by" TEXT,
    "note" TEXT,
    "attachments" TEXT
) WITHOUT ROWID;
CREATE INDEX "registration_step_date" ON "registration_step" ("deleted", "date");
CREATE INDEX "registration_step_organization_date_step" ON "registration_step" ("deleted", "organization", "date", "step");

CREATE TABLE "regulation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "title" TEXT,
    "number" TEXT,
    "kind" TEXT,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "issued_on" TEXT,
    "repealed_on" TEXT,
    "text" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "regulation_issued_on" ON "regulation" ("deleted", "issued_on");
CREATE INDEX "regulation_office" ON "regulation" ("deleted", "office");
CREATE INDEX "regulation_organization" ON "regulation" ("deleted", "organization");
CREATE INDEX "regulation_pinyin" ON "regulation" ("deleted", "pinyin");

CREATE TABLE "assessment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER,
    "scheme" TEXT REFERENCES "scheme"("id") DEFERRABLE INITIALLY DEFERRED,
    "assessed_on" TEXT,
    "score" INTEGER,
    "rank" INTEGER,
    "grade" TEXT,
    "comment" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "assessment_organization" ON "assessment" ("deleted", "organization");
CREATE INDEX "assessment_scheme" ON "assessment" ("deleted", "scheme");
CREATE INDEX "assessment_year_grade_score_organization" ON "assessment" ("deleted", "year", "grade", "score", "organization");

CREATE TABLE "person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "name" TEXT,
    "gender" TEXT,
    "birth_year" INTEGER,
    "phone" TEXT,
    "education" TEXT,
    "party_member" INTEGER,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT,
    "position" TEXT,
    "social_work_level" TEXT,
    "joined_on" TEXT,
    "left_on" TEXT,
    "directly_contacted" INTEGER,
    "expertise" TEXT,
    "bio" TEXT,
    "photo" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "person_joined_on" ON "person" ("deleted", "joined_on");
CREATE INDEX "person_organization_role_left_on_directly_contacted" ON "person" ("deleted", "organization", "role", "left_on", "directly_contacted");
CREATE INDEX "person_pinyin" ON "person" ("deleted", "pinyin");

CREATE TABLE "training" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "title" TEXT,
    "kind" TEXT,
    "from" TEXT,
    "until" TEXT,
    "hours" INTEGER,
    "mentor" TEXT REFERENCES "mentor"("id") DEFERRABLE INITIALLY DEFERRED,
    "speaker" TEXT,
    "venue" TEXT,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "district" TEXT REFERENCES "district"("id") DEFERRABLE INITIALLY DEFERRED,
    "seats" INTEGER,
    "cost" INTEGER,
    "programme" TEXT,
    "summary" TEXT,
    "photos" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "training_district_from_kind_hours_cost" ON "training" ("deleted", "district", "from", "kind", "hours", "cost");
CREATE INDEX "training_from" ON "training" ("deleted", "from");
CREATE INDEX "training_mentor" ON "training" ("deleted", "mentor");
CREATE INDEX "training_office_from_kind" ON "training" ("deleted", "office", "from", "kind");
CREATE INDEX "training_pinyin" ON "training" ("deleted", "pinyin");

CREATE TABLE "attendance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "training" TEXT REFERENCES "training"("id") DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "row_number" INTEGER,
    "signed_in" INTEGER,
    "hours" INTEGER,
    "score" INTEGER,
    "rating" INTEGER,
    "comment" TEXT,
    "certificate_number" TEXT,
    "certified_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "attendance_certificate_number" ON "attendance" ("deleted", "certificate_number");
CREATE INDEX "attendance_person_training_hours" ON "attendance" ("deleted", "person", "training", "hours");
CREATE INDEX "attendance_training_row_number_person_signed_in_hours_rating" ON "attendance" ("deleted", "training", "row_number", "person", "signed_in", "hours", "rating");

CREATE TABLE "milestone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "kind" TEXT,
    "title" TEXT,
    "text" TEXT,
    "photos" TEXT,
    "attachments" TEXT
) WITHOUT ROWID;
CREATE INDEX "milestone_date" ON "milestone" ("deleted", "date");
CREATE INDEX "milestone_organization_date" ON "milestone" ("deleted", "organization", "date");
CREATE INDEX "milestone_person_date" ON "milestone" ("deleted", "person", "date");
CREATE INDEX "milestone_pinyin" ON "milestone" ("deleted", "pinyin");

CREATE TABLE "talent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "person" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "pool" TEXT,
    "entered_on" TEXT,
    "status" TEXT,
    "released_on" TEXT,
    "recommended_by" TEXT,
    "tracker" TEXT,
    "strengths" TEXT,
    "plan" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "talent_entered_on" ON "talent" ("deleted", "entered_on");
CREATE INDEX "talent_person" ON "talent" ("deleted", "person");
CREATE INDEX "talent_pool_status_entered_on" ON "talent" ("deleted", "pool", "status", "entered_on");

CREATE TABLE "talent_followup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "talent" TEXT REFERENCES "talent"("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "tracker" TEXT,
    "progress" TEXT,
    "next_step" TEXT,
    "next_on" TEXT,
    "attachments" TEXT
) WITHOUT ROWID;
CREATE INDEX "talent_followup_date" ON "talent_followup" ("deleted", "date");
CREATE INDEX "talent_followup_next_on" ON "talent_followup" ("deleted", "next_on");
CREATE INDEX "talent_followup_talent_date" ON "talent_followup" ("deleted", "talent", "date");

CREATE TABLE "honour" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "title" TEXT,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "level" TEXT,
    "year" INTEGER,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT,
    "publicity_from" TEXT,
    "publicity_until" TEXT,
    "awarded_on" TEXT,
    "awarded_by" TEXT,
    "certificate_number" TEXT,
    "certificate" TEXT,
    "deeds" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "honour_office" ON "honour" ("deleted", "office");
CREATE INDEX "honour_organization" ON "honour" ("deleted", "organization");
CREATE INDEX "honour_person" ON "honour" ("deleted", "person");
CREATE INDEX "honour_pinyin" ON "honour" ("deleted", "pinyin");
CREATE INDEX "honour_project" ON "honour" ("deleted", "project");
CREATE INDEX "honour_year_status_level_office" ON "honour" ("deleted", "year", "status", "level", "office");

CREATE TABLE "appointment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "person" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "post" TEXT,
    "post_name" TEXT,
    "from" TEXT,
    "until" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "appointment_from" ON "appointment" ("deleted", "from");
CREATE INDEX "appointment_office_from_until_post" ON "appointment" ("deleted", "office", "from", "until", "post");
CREATE INDEX "appointment_person" ON "appointment" ("deleted", "person");
CREATE INDEX "appointment_until" ON "appointment" ("deleted", "until");

CREATE TABLE "project" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "code" TEXT,
    "title" TEXT,
    "category" TEXT,
    "purchase" TEXT,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER,
    "budget" INTEGER,
    "districts" TEXT,
    "involves_disputes" INTEGER,
    "summary" TEXT,
    "stage" TEXT,
    "cancel_reason" TEXT,
    "published_on" TEXT,
    "deadline" TEXT,
    "call_text" TEXT,
    "single_source_reason" TEXT,
    "publicity_from" TEXT,
    "publicity_until" TEXT,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "contract_number" TEXT,
    "contract_signed_on" TEXT,
    "amount" INTEGER,
    "from" TEXT,
    "until" TEXT,
    "manager" TEXT,
    "phone" TEXT,
    "recommended" INTEGER,
    "excellent" INTEGER,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "project_code" ON "project" ("deleted", "code");
CREATE INDEX "project_deadline" ON "project" ("deleted", "deadline");
CREATE INDEX "project_excellent_year_office" ON "project" ("deleted", "excellent", "year", "office");
CREATE INDEX "project_from" ON "project" ("deleted", "from");
CREATE INDEX "project_involves_disputes_year_office_organization_stage" ON "project" ("deleted", "involves_disputes", "year", "office", "organization", "stage");
CREATE INDEX "project_office_year_purchase_stage_amount" ON "project" ("deleted", "office", "year", "purchase", "stage", "amount");
CREATE INDEX "project_organization" ON "project" ("deleted", "organization");
CREATE INDEX "project_pinyin" ON "project" ("deleted", "pinyin");
CREATE INDEX "project_published_on" ON "project" ("deleted", "published_on");
CREATE INDEX "project_stage_year" ON "project" ("deleted", "stage", "year");
CREATE INDEX "project_until" ON "project" ("deleted", "until");
CREATE INDEX "project_year_office_category_purchase_stage_amount" ON "project" ("deleted", "year", "office", "category", "purchase", "stage", "amount");

CREATE TABLE "stage_entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "stage" TEXT,
    "from_stage" TEXT,
    "entered_on" TEXT,
    "by" TEXT,
    "overridden" INTEGER,
    "reason" TEXT,
    "note" TEXT
) WITHOUT ROWID;
CREATE INDEX "stage_entry_entered_on" ON "stage_entry" ("deleted", "entered_on");
CREATE INDEX "stage_entry_project_entered_on_stage" ON "stage_entry" ("deleted", "project", "entered_on", "stage");

CREATE TABLE "planned_output" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "indicator" TEXT,
    "target" INTEGER,
    "unit" TEXT,
    "measure" TEXT,
    "service_kind" TEXT,
    "position" INTEGER,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "planned_output_pinyin" ON "planned_output" ("deleted", "pinyin");
CREATE INDEX "planned_output_project_position" ON "planned_output" ("deleted", "project", "position");

CREATE TABLE "application" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "submitted_on" TEXT,
    "requested_amount" INTEGER,
    "plan" TEXT,
    "documents" TEXT,
    "form_check" TEXT,
    "form_check_reason" TEXT,
    "average_score" INTEGER,
    "rank" INTEGER,
    "decision" TEXT,
    "decided_on" TEXT,
    "comment" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "application_organization_submitted_on_project_decision" ON "application" ("deleted", "organization", "submitted_on", "project", "decision");
CREATE INDEX "application_project_form_check_rank_organization_decision" ON "application" ("deleted", "project", "form_check", "rank", "organization", "decision");
CREATE INDEX "application_submitted_on" ON "application" ("deleted", "submitted_on");

CREATE TABLE "payment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "tranche" INTEGER,
    "planned_amount" INTEGER,
    "planned_on" TEXT,
    "condition" TEXT,
    "source" TEXT,
    "paid_amount" INTEGER,
    "paid_on" TEXT,
    "voucher_number" TEXT,
    "cancelled" INTEGER,
    "cancel_reason" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "payment_paid_on_source_paid_amount" ON "payment" ("deleted", "paid_on", "source", "paid_amount");
CREATE INDEX "payment_planned_on" ON "payment" ("deleted", "planned_on");
CREATE INDEX "payment_project_tranche_planned_amount_paid_amount_paid_on_cancelled" ON "payment" ("deleted", "project", "tranche", "planned_amount", "paid_amount", "paid_on", "cancelled");

CREATE TABLE "expenditure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "item" TEXT,
    "amount" INTEGER,
    "payee" TEXT,
    "voucher_number" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "expenditure_date" ON "expenditure" ("deleted", "date");
CREATE INDEX "expenditure_pinyin" ON "expenditure" ("deleted", "pinyin");
CREATE INDEX "expenditure_project_date_amount" ON "expenditure" ("deleted", "project", "date", "amount");

CREATE TABLE "supervision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "supervisor" TEXT,
    "form" TEXT,
    "findings" TEXT,
    "rectification" TEXT,
    "rectification_due_on" TEXT,
    "rectified_on" TEXT,
    "rectification_result" TEXT,
    "photos" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "supervision_date" ON "supervision" ("deleted", "date");
CREATE INDEX "supervision_project_date_rectification_due_on_rectified_on" ON "supervision" ("deleted", "project", "date", "rectification_due_on", "rectified_on");
CREATE INDEX "supervision_rectification_due_on" ON "supervision" ("deleted", "rectification_due_on");

CREATE TABLE "evaluation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "phase" TEXT,
    "date" TEXT,
    "scheme" TEXT REFERENCES "scheme"("id") DEFERRABLE INITIALLY DEFERRED,
    "evaluators" TEXT,
    "score" INTEGER,
    "grade" TEXT,
    "comment" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "evaluation_date" ON "evaluation" ("deleted", "date");
CREATE INDEX "evaluation_project_phase_date_grade" ON "evaluation" ("deleted", "project", "phase", "date", "grade");
CREATE INDEX "evaluation_scheme" ON "evaluation" ("deleted", "scheme");

CREATE TABLE "case_entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "title" TEXT,
    "category" TEXT,
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "author" TEXT,
    "background" TEXT,
    "needs" TEXT,
    "method" TEXT,
    "process" TEXT,
    "results" TEXT,
    "insights" TEXT,
    "quotes" TEXT,
    "photos" TEXT,
    "consent" INTEGER,
    "status" TEXT,
    "submitted_on" TEXT,
    "score" INTEGER,
    "position" INTEGER,
    "comment" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "case_entry_office" ON "case_entry" ("deleted", "office");
CREATE INDEX "case_entry_organization" ON "case_entry" ("deleted", "organization");
CREATE INDEX "case_entry_pinyin" ON "case_entry" ("deleted", "pinyin");
CREATE INDEX "case_entry_project" ON "case_entry" ("deleted", "project");
CREATE INDEX "case_entry_year_office_status" ON "case_entry" ("deleted", "year", "office", "status");
CREATE INDEX "case_entry_year_status_category_position" ON "case_entry" ("deleted", "year", "status", "category", "position");

CREATE TABLE "book" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "year_until" INTEGER,
    "title" TEXT,
    "subtitle" TEXT,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "editors" TEXT,
    "published_on" TEXT,
    "cover_photo" TEXT,
    "preface" TEXT,
    "cases" TEXT,
    "closing_text" TEXT,
    "imprint" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "book_office" ON "book" ("deleted", "office");
CREATE INDEX "book_pinyin" ON "book" ("deleted", "pinyin");
CREATE INDEX "book_year" ON "book" ("deleted", "year");

CREATE TABLE "scheme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "name" TEXT,
    "subject" TEXT,
    "year" INTEGER,
    "least_experts" INTEGER,
    "drop_extremes" INTEGER,
    "active" INTEGER,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "scheme_pinyin" ON "scheme" ("deleted", "pinyin");

CREATE TABLE "indicator" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "scheme" TEXT REFERENCES "scheme"("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT,
    "description" TEXT,
    "greatest" INTEGER,
    "weight" INTEGER,
    "breaks_ties" INTEGER,
    "position" INTEGER
) WITHOUT ROWID;
CREATE INDEX "indicator_pinyin" ON "indicator" ("deleted", "pinyin");
CREATE INDEX "indicator_scheme_position" ON "indicator" ("deleted", "scheme", "position");

CREATE TABLE "score_sheet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "scheme" TEXT REFERENCES "scheme"("id") DEFERRABLE INITIALLY DEFERRED,
    "application" TEXT REFERENCES "application"("id") DEFERRABLE INITIALLY DEFERRED,
    "assessment" TEXT REFERENCES "assessment"("id") DEFERRABLE INITIALLY DEFERRED,
    "evaluation" TEXT REFERENCES "evaluation"("id") DEFERRABLE INITIALLY DEFERRED,
    "case_entry" TEXT REFERENCES "case_entry"("id") DEFERRABLE INITIALLY DEFERRED,
    "expert" TEXT,
    "institution" TEXT,
    "recused" INTEGER,
    "recusal_reason" TEXT,
    "submitted_on" TEXT,
    "total" INTEGER,
    "comment" TEXT
) WITHOUT ROWID;
CREATE INDEX "score_sheet_application" ON "score_sheet" ("deleted", "application");
CREATE INDEX "score_sheet_assessment" ON "score_sheet" ("deleted", "assessment");
CREATE INDEX "score_sheet_case_entry" ON "score_sheet" ("deleted", "case_entry");
CREATE INDEX "score_sheet_evaluation" ON "score_sheet" ("deleted", "evaluation");
CREATE INDEX "score_sheet_pinyin" ON "score_sheet" ("deleted", "pinyin");
CREATE INDEX "score_sheet_scheme" ON "score_sheet" ("deleted", "scheme");
CREATE INDEX "score_sheet_submitted_on" ON "score_sheet" ("deleted", "submitted_on");

CREATE TABLE "score" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "sheet" TEXT REFERENCES "score_sheet"("id") DEFERRABLE INITIALLY DEFERRED,
    "indicator" TEXT REFERENCES "indicator"("id") DEFERRABLE INITIALLY DEFERRED,
    "points" INTEGER,
    "comment" TEXT
) WITHOUT ROWID;
CREATE INDEX "score_indicator" ON "score" ("deleted", "indicator");
CREATE INDEX "score_sheet_indicator_points" ON "score" ("deleted", "sheet", "indicator", "points");

CREATE TABLE "survey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "title" TEXT,
    "method" TEXT,
    "from" TEXT,
    "until" TEXT,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "questionnaires_out" INTEGER,
    "questionnaires_back" INTEGER,
    "findings" TEXT,
    "photos" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "survey_from" ON "survey" ("deleted", "from");
CREATE INDEX "survey_office" ON "survey" ("deleted", "office");
CREATE INDEX "survey_pinyin" ON "survey" ("deleted", "pinyin");

CREATE TABLE "opinion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "survey" TEXT REFERENCES "survey"("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "district" TEXT REFERENCES "district"("id") DEFERRABLE INITIALLY DEFERRED,
    "from_whom" TEXT,
    "category" TEXT,
    "text" TEXT,
    "handling" TEXT,
    "handled_by" TEXT,
    "due_on" TEXT,
    "answered_on" TEXT,
    "answer" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "opinion_date" ON "opinion" ("deleted", "date");
CREATE INDEX "opinion_district_date_category_handling" ON "opinion" ("deleted", "district", "date", "category", "handling");
CREATE INDEX "opinion_due_on" ON "opinion" ("deleted", "due_on");
CREATE INDEX "opinion_handling_date" ON "opinion" ("deleted", "handling", "date");
CREATE INDEX "opinion_survey" ON "opinion" ("deleted", "survey");

CREATE TABLE "service" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "date" TEXT,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "district" TEXT REFERENCES "district"("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "place" TEXT,
    "online" INTEGER,
    "women" INTEGER,
    "children" INTEGER,
    "others" INTEGER,
    "persons" INTEGER,
    "sessions" INTEGER,
    "hours" INTEGER,
    "text" TEXT,
    "photos" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "service_date_district_kind_women_children_others_persons" ON "service" ("deleted", "date", "district", "kind", "women", "children", "others", "persons");
CREATE INDEX "service_district_date_kind_women_children_others_persons" ON "service" ("deleted", "district", "date", "kind", "women", "children", "others", "persons");
CREATE INDEX "service_organization_date" ON "service" ("deleted", "organization", "date");
CREATE INDEX "service_project_date_kind_women_children_others_persons_sessions_hours" ON "service" ("deleted", "project", "date", "kind", "women", "children", "others", "persons", "sessions", "hours");

CREATE TABLE "dispute" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "number" TEXT,
    "accepted_on" TEXT,
    "district" TEXT REFERENCES "district"("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "source" TEXT,
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "organization" TEXT REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
    "mediator" TEXT,
    "parties" TEXT,
    "phone" TEXT,
    "facts" TEXT,
    "sessions" INTEGER,
    "outcome" TEXT,
    "closed_on" TEXT,
    "performed" INTEGER,
    "confirmed_on" TEXT,
    "revisited_on" TEXT,
    "revisit_note" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "dispute_accepted_on" ON "dispute" ("deleted", "accepted_on");
CREATE INDEX "dispute_closed_on" ON "dispute" ("deleted", "closed_on");
CREATE INDEX "dispute_district_accepted_on_outcome_closed_on_kind" ON "dispute" ("deleted", "district", "accepted_on", "outcome", "closed_on", "kind");
CREATE INDEX "dispute_number" ON "dispute" ("deleted", "number");
CREATE INDEX "dispute_organization" ON "dispute" ("deleted", "organization");
CREATE INDEX "dispute_outcome_accepted_on_district" ON "dispute" ("deleted", "outcome", "accepted_on", "district");
CREATE INDEX "dispute_pinyin" ON "dispute" ("deleted", "pinyin");
CREATE INDEX "dispute_project_outcome" ON "dispute" ("deleted", "project", "outcome");
CREATE INDEX "dispute_revisited_on" ON "dispute" ("deleted", "revisited_on");

CREATE TABLE "funding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "date" TEXT,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "district" TEXT REFERENCES "district"("id") DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "project" TEXT REFERENCES "project"("id") DEFERRABLE INITIALLY DEFERRED,
    "amount" INTEGER,
    "donor" TEXT,
    "use" TEXT,
    "voucher_number" TEXT,
    "attachments" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "funding_date" ON "funding" ("deleted", "date");
CREATE INDEX "funding_district_date_source_amount_office_project" ON "funding" ("deleted", "district", "date", "source", "amount", "office", "project");
CREATE INDEX "funding_office_date_source_amount_project" ON "funding" ("deleted", "office", "date", "source", "amount", "project");
CREATE INDEX "funding_project_date_source_amount" ON "funding" ("deleted", "project", "date", "source", "amount");

CREATE TABLE "district" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "code" TEXT,
    "name" TEXT,
    "short_name" TEXT,
    "old_codes" TEXT,
    "tile_row" INTEGER,
    "tile_column" INTEGER,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "district_code" ON "district" ("deleted", "code");
CREATE INDEX "district_pinyin" ON "district" ("deleted", "pinyin");

CREATE TABLE "office" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "code" TEXT,
    "name" TEXT,
    "level" TEXT,
    "district" TEXT REFERENCES "district"("id") DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "contact" TEXT,
    "phone" TEXT,
    "address" TEXT,
    "runs_base" INTEGER,
    "base_name" TEXT,
    "base_address" TEXT,
    "base_area" INTEGER,
    "base_opened_on" TEXT,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "office_code" ON "office" ("deleted", "code");
CREATE INDEX "office_district" ON "office" ("deleted", "district");
CREATE INDEX "office_level_district" ON "office" ("deleted", "level", "district");
CREATE INDEX "office_parent" ON "office" ("deleted", "parent");
CREATE INDEX "office_pinyin" ON "office" ("deleted", "pinyin");

CREATE TABLE "operator" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "name" TEXT,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "position" TEXT,
    "phone" TEXT,
    "active" INTEGER,
    "notes" TEXT
) WITHOUT ROWID;
CREATE INDEX "operator_office" ON "operator" ("deleted", "office");
CREATE INDEX "operator_pinyin" ON "operator" ("deleted", "pinyin");

CREATE TABLE "choice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "list" TEXT,
    "key" TEXT,
    "label_zh" TEXT,
    "label_en" TEXT,
    "position" INTEGER,
    "active" INTEGER
) WITHOUT ROWID;
CREATE INDEX "choice_list_position_key" ON "choice" ("deleted", "list", "position", "key");
CREATE INDEX "choice_pinyin" ON "choice" ("deleted", "pinyin");

CREATE TABLE "report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner_office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "created_at" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "modified_at" INTEGER NOT NULL,
    "modified_by" TEXT NOT NULL,
    "deleted" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "name" TEXT,
    "description" TEXT,
    "office" TEXT REFERENCES "office"("id") DEFERRABLE INITIALLY DEFERRED,
    "definition" TEXT
) WITHOUT ROWID;
CREATE INDEX "report_office" ON "report" ("deleted", "office");
CREATE INDEX "report_pinyin" ON "report" ("deleted", "pinyin");
