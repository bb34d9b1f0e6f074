This is a test message from Countersign. If you can read it, codes can reach this phone. You do not need to do anything else.
