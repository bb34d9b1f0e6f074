Your appointment could not be finished

Hello ${name},

your appointment on ${day} at ${time} (${zone}) could not be finished. That is no fault of yours, and you have lost nothing: everything that you have entered is kept.

Please choose another time: ${baseUrl}/proofing

Test your device before: ${baseUrl}/proofing/system-test
If that does not help, ask customer support: ${support}
