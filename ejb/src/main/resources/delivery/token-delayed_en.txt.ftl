Your hardware token will be a little late

Order ${orderNumber} is paid, but we have just run out of hardware tokens. New ones are on their way to us; we set yours aside as soon as they arrive, and write to you on the day it is posted. You do not need to do anything.

Your license key works already: you can enter it at ${baseUrl}/get-credentialed/key and set up a phone in the meantime.
