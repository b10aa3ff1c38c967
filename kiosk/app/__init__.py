"""The program: command line, logs, paths, and the composition roots of kiosk and talk."""
