-- How the product stands under each regulation of its law, one letter each; written anew with every judgement.
ALTER TABLE "overall" ADD COLUMN "looks" TEXT NOT NULL DEFAULT '';
