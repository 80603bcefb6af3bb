"""Simulated worlds: real nodes, faulty links, everything from one seed. See DESIGN.md beside this file."""

from tansiq.simulation.report import Report
from tansiq.simulation.run import run, run_many

__all__ = ["Report", "run", "run_many"]
