This is a test message from Countersign. If you can read it, codes can reach this phone. Nothing else is to be done.
