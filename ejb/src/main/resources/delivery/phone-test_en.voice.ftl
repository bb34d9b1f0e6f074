Hello. This is a test call from Countersign. If you can hear it, codes can reach this phone. Nothing else is to be done. Goodbye.
