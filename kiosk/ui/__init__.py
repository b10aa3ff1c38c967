"""Qt: QML engine, fonts, event filters, file watching; and all QML in `Kiosk/`."""
