Your proofing goes on: choose a time

Hello ${name},

thank you for your patience. We have looked at what came of your appointment on ${day} at ${time} (${zone}), and your proofing can go on. Everything that you have entered is kept.

Please choose a time for another appointment: ${baseUrl}/proofing

If you have questions, ask customer support: ${support}
