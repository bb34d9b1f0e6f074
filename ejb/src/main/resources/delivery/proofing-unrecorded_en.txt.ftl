Please choose another appointment

Hello ${name},

your appointment with a proofing agent on ${day} at ${time} (${zone}) is over, and nobody has recorded in time what came of it. We are sorry: that is no fault of yours, and everything that you have entered is kept.

Please choose another time: ${baseUrl}/proofing

If you have questions, ask customer support: ${support}
