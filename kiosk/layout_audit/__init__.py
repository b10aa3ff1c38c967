"""Takes a picture of every page state and finds layout faults on it: the command `proof`."""
