Your appointment on ${day} did not take place

Hello ${name},

you had an appointment with a proofing agent on ${day} at ${time} (${zone}), and you did not meet.

You have lost nothing: everything that you have entered is kept. Please choose another time: ${baseUrl}/proofing

If something did not work, test your device first: ${baseUrl}/proofing/system-test
If that does not help, ask customer support: ${support}
