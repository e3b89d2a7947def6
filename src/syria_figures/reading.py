"""The verbs of a reading and of what others say: ``from syria_figures.reading import *``."""

from syria_figures.curate.others import *  # noqa: F403
from syria_figures.curate.others import __all__ as __all__
