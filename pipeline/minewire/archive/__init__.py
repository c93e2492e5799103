"""Whole archives: any inputs into a run folder that loses nothing, resumes, and reads the same on one worker or many.

A run takes documents in the order of its inputs, has them extracted by an engine (processes on this machine, or a Dask
cluster), and keeps them in that order, a part at a time: see `folder` for what a part is and `drive` for the loop.
"""

from .drive import Progress, Run, run
from .manifest import Settings

__all__ = ["Progress", "Run", "Settings", "run"]
