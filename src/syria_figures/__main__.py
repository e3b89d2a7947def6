"""The command line as ``python -m syria_figures``."""

from syria_figures.cli import main

if __name__ == "__main__":
    main()
