"""The tables as they are used: read from their files, as rows or frames, joined, compared, added up."""
