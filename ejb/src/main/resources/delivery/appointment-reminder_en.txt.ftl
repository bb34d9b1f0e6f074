Reminder: your appointment on ${day} at ${time}

Hello ${name},

A proofing agent expects you on ${day} at ${time} (${zone}).

Have your identity document at hand: ${baseUrl}/proofing/documents
Test camera, microphone and connection: ${baseUrl}/proofing/system-test
Then open the meeting room: ${baseUrl}${room}

If you cannot come, move or cancel it: ${baseUrl}${page}
