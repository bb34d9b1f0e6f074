Your appointment on ${day} is cancelled

Hello ${name},

Your appointment with a proofing agent on ${day} at ${time} (${zone}) is cancelled. The attached file takes it out of your calendar.

If you still want to prove your identity, choose another time: ${baseUrl}/proofing

If you did not cancel it, tell customer support: ${support}
