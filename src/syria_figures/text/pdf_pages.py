"""A program of its own: the PDF on standard input becomes a JSON list of its pages' text, or of what is wrong with it.

A PDF of a few kB may ask for any time and memory, and what reads it may end the process. So it is not ours.
"""

import json
import sys

MAX_PAGES, MAX_MEMORY = 500, 2_000_000_000


def main() -> None:
    """Read one PDF."""
    try:
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    except ImportError:
        pass
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(sys.stdin.buffer.read())
        told: object = f"{len(document)} pages; an article has at most {MAX_PAGES}"
        if len(document) <= MAX_PAGES:
            told = [page.get_textpage().get_text_bounded() for page in document]
    except pypdfium2.PdfiumError as error:
        told = "locked by a password" if "password" in str(error).lower() else "a damaged PDF"
    print(json.dumps(told))


if __name__ == "__main__":
    main()
