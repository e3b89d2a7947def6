"""What a row is: fields, vocabularies, tables, amounts, dates, problems."""
