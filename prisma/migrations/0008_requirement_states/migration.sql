-- How each requirement stands, one letter each; written anew with every judgement, so old rows are filled by the next one.
ALTER TABLE "standing" ADD COLUMN "states" TEXT NOT NULL DEFAULT '';
