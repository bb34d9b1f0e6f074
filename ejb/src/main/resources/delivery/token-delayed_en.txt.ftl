Your hardware token comes a little later

Order ${orderNumber} is paid, but we have just run out of hardware tokens. New ones are on their way to us; yours is set aside as soon as they arrive, and we write to you the day it is posted. You need not do anything.

Your license key is good already: you can enter it at ${baseUrl}/get-credentialed/key and set up a phone in the meantime.
