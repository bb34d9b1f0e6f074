You missed your appointment on ${day}

Hello ${name},

A proofing agent waited for you on ${day} at ${time} (${zone}), and you did not meet.

You have lost nothing: everything that you have entered is kept. Please choose another time: ${baseUrl}/proofing

If something did not work, test your device first: ${baseUrl}/proofing/system-test
If that does not help, ask customer support: ${support}
