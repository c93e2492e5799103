"""The period that each figure covers."""
