"""People: the harm that was done to them, the device that did it, and who they are."""
