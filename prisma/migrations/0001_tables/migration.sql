-- CreateTable
CREATE TABLE "agreement" (
    "programme_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "template_id" TEXT,
    "title" JSONB NOT NULL,
    "language" TEXT NOT NULL,
    "document_date" DATE,
    "revision_date" DATE,
    "records_since" DATE,
    "is_concluded" BOOLEAN NOT NULL,
    "concluded_on" DATE,
    "open_slots" JSONB NOT NULL,
    "audience" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "agreement_party" (
    "programme_id" TEXT NOT NULL,
    "agreement_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "organisation_id" TEXT,
    "side" TEXT NOT NULL,
    "acting_through" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "agreement_party_pkey" PRIMARY KEY ("programme_id","agreement_id","key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "programme_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "person_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "capacity" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "client_key" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "before_version" INTEGER,
    "after_version" INTEGER,
    "detail" JSONB NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "client_key" (
    "programme_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "client_key_pkey" PRIMARY KEY ("programme_id","organisation_id","key")
);

-- CreateTable
CREATE TABLE "clause" (
    "programme_id" TEXT NOT NULL,
    "agreement_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "printed_number" TEXT,
    "family" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "rule_ids" TEXT[],
    "heading" JSONB NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "clause_pkey" PRIMARY KEY ("programme_id","agreement_id","id")
);

-- CreateTable
CREATE TABLE "agreement_event" (
    "programme_id" TEXT NOT NULL,
    "agreement_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "occurred_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_organisation_id" TEXT,
    "payload" JSONB NOT NULL,

    CONSTRAINT "agreement_event_pkey" PRIMARY KEY ("programme_id","agreement_id","sequence")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "official_number" TEXT,
    "aliases" TEXT[],

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "programme" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "country" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "programme_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("programme_id","organisation_id","role")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" BYTEA NOT NULL,
    "person_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "state_hash" BYTEA NOT NULL,
    "code_verifier" TEXT NOT NULL,
    "nonce" TEXT NOT NULL,
    "return_to" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("state_hash")
);

-- CreateIndex
CREATE INDEX "agreement_programme_id_template_id_idx" ON "agreement"("programme_id", "template_id");

-- CreateIndex
CREATE INDEX "agreement_party_organisation_id_programme_id_agreement_id_idx" ON "agreement_party"("organisation_id", "programme_id", "agreement_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_party_programme_id_agreement_id_organisation_id_key" ON "agreement_party"("programme_id", "agreement_id", "organisation_id");

-- CreateIndex
CREATE INDEX "audit_entry_programme_id_at_idx" ON "audit_entry"("programme_id", "at");

-- CreateIndex
CREATE INDEX "person_organisation_id_idx" ON "person"("organisation_id");

-- CreateIndex
CREATE INDEX "identity_person_id_idx" ON "identity"("person_id");

-- CreateIndex
CREATE INDEX "membership_organisation_id_role_idx" ON "membership"("organisation_id", "role");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_expires_at_idx" ON "sign_in_attempt"("expires_at");

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_programme_id_template_id_fkey" FOREIGN KEY ("programme_id", "template_id") REFERENCES "agreement"("programme_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_programme_id_agreement_id_fkey" FOREIGN KEY ("programme_id", "agreement_id") REFERENCES "agreement"("programme_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "client_key" ADD CONSTRAINT "client_key_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "client_key" ADD CONSTRAINT "client_key_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clause" ADD CONSTRAINT "clause_programme_id_agreement_id_fkey" FOREIGN KEY ("programme_id", "agreement_id") REFERENCES "agreement"("programme_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agreement_event" ADD CONSTRAINT "agreement_event_programme_id_agreement_id_fkey" FOREIGN KEY ("programme_id", "agreement_id") REFERENCES "agreement"("programme_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agreement_event" ADD CONSTRAINT "agreement_event_programme_id_agreement_id_by_organisation__fkey" FOREIGN KEY ("programme_id", "agreement_id", "by_organisation_id") REFERENCES "agreement_party"("programme_id", "agreement_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
