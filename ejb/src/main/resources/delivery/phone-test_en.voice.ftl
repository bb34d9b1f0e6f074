Hello. This is a test call from Countersign. If you can hear it, codes can reach this phone. You do not need to do anything else. Goodbye.
