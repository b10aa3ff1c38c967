"""An offline information kiosk in several languages, with a talk and a printed handout."""
