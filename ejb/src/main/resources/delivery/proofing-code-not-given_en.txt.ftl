Please choose another appointment

Hello ${name},

after your appointment on ${day} at ${time} (${zone}) an agent was to hand over your activation code. Nobody did so in time. We are sorry: that is no fault of yours, and everything that you have entered is kept.

Please choose another time: ${baseUrl}/proofing

If you have questions, ask customer support: ${support}
