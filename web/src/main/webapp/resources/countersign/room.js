/* The meeting room (PRF-10): two people see and hear each other, browser to browser. The server carries what the browsers
   have to tell each other first, and nothing of the meeting. Both follow the pattern of a polite and an impolite side: the
   applicant gives way where both propose at once. A page gives its words and addresses by attributes. */
(() => {
  "use strict";
  const media = window.countersignMedia;
  const BEAT = 10000;
  const SILENCE = 25000;
  const PATIENCE = 5000;
  const LONGEST_PAUSE = 8000;
  const STAY = 240000;
  const LEFT = 4000;
  const TAKEN = 4001;
  const SIGNED_OUT = 4002;
  const OVER = 4003;
  const REFUSED = [1008, 1009];

  const run = room => {
    const words = room.dataset;
    const polite = words.party === "APPLICANT";
    const part = name => room.querySelector("[data-" + name + "]");
    const line = part("line");
    const problem = part("problem");
    const own = part("own");
    const other = part("other");
    const pick = { video: part("pick-video"), audio: part("pick-audio"), speaker: part("pick-speaker") };
    const me = [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, "0")).join("");

    let local = null;
    let off = { video: false, audio: false };
    let socket = null;
    let failures = 0;
    let heardAt = 0;
    let resumed = false;
    let queue = Promise.resolve();
    let peer = null;
    let proposing = false;
    let ignoring = false;
    let early = [];
    let stumbles = 0;
    let them = null;
    let present = false;

    /* --- what is said and shown */
    const say = state => {
      const text = words[media.sayKey(state)];
      if (line.textContent !== text) line.textContent = text;
      words.state = state;
    };
    const complain = why => {
      problem.hidden = !why;
      problem.textContent = why ? words[media.sayKey(why)] : "";
    };
    const inside = yes => {
      room.classList.toggle("inside", yes);
      part("enter").hidden = yes;
      part("controls").hidden = !yes;
    };
    const label = (name, isOff) => {
      part(name).querySelector("[data-word]").textContent = isOff ? words[name + "On"] : words[name + "Off"];
    };
    const connected = () => peer !== null && peer.connectionState === "connected";

    /* --- the line to the server */
    const send = message => {
      if (socket && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    };
    const hello = reply => send({ type: "hello", from: me, reply });
    const connect = () => {
      if (!local) return;
      const opened = new WebSocket(location.origin.replace(/^http/, "ws") + words.room);
      socket = opened;
      opened.onopen = () => {
        failures = 0;
        heardAt = performance.now();
        if (!peer) say("waiting");
        hello(false);
      };
      opened.onmessage = event => {
        heardAt = performance.now();
        const message = JSON.parse(event.data);
        queue = queue.then(() => hear(message)).catch(stumble);
      };
      opened.onclose = event => socket === opened && lost(event.code);
    };
    const lost = code => {
      socket = null;
      if (code === TAKEN) depart("taken");
      else if (code === SIGNED_OUT) location.reload();
      else if (code === OVER) depart("over");
      else if (REFUSED.includes(code)) depart("refused");
      else if (local) later();
    };
    const later = () => {
      failures += 1;
      resumed = true;
      if (!connected()) say("unreachable");
      const pause = Math.min(LONGEST_PAUSE, 500 * 2 ** failures) * (0.75 + Math.random() / 2);
      setTimeout(() => failures > 2 ? look().then(connect, connect) : connect(), pause);
    };
    /* a door that stays shut: whether the page is still what it was, its server's word decides */
    const look = async () => {
      const answer = await fetch(location.href, { redirect: "manual" });
      if (answer.status >= 500) return;
      if (!answer.ok || !(await answer.text()).includes("data-room=")) location.reload();
    };
    const beat = () => {
      if (!socket || socket.readyState !== WebSocket.OPEN) return;
      if (performance.now() - heardAt < SILENCE) {
        send({ type: "here" });
        return;
      }
      const deaf = socket;
      deaf.onclose = null;
      deaf.close();
      lost(0);
    };

    /* --- the other person */
    const hear = async message => {
      switch (message.type) {
        case "hello": return greet(message);
        case "offer": return peer || polite ? take(message) : undefined;
        case "answer": return peer ? take(message) : undefined;
        case "candidate": return consider(message.candidate);
        case "bye": return partWays("gone");
        case "gone": return miss();
        default: return undefined;
      }
    };
    /* a new page of theirs begins anew, and the agent calls; one that only lost its line is told again what it may have missed */
    const greet = message => {
      const known = message.from === them;
      const mending = resumed || !present || !message.reply;
      them = message.from;
      present = true;
      resumed = false;
      if (!message.reply) hello(true);
      if (!known || !peer) {
        hangUp();
        say("meeting");
        if (!polite) meet();
      } else if (mending && peer.signalingState === "have-local-offer") {
        tell();
      } else if (mending && !polite && !connected()) {
        peer.restartIce();
      }
    };
    const partWays = state => {
      them = null;
      present = false;
      hangUp();
      say(state);
    };
    /* their line to the server is gone; picture and sound may go on without it */
    const miss = () => {
      if (!present) return;
      present = false;
      if (!connected()) partWays("lost");
    };

    /* --- picture and sound */
    const hangUp = () => {
      if (peer) peer.close();
      peer = null;
      early = [];
      ignoring = false;
      stumbles = 0;
      other.srcObject = null;
      room.classList.remove("together");
    };
    const tell = () => send({ type: peer.localDescription.type, sdp: peer.localDescription.sdp });
    const meet = () => {
      const fresh = new RTCPeerConnection(media.way(words.ice));
      peer = fresh;
      proposing = false;
      local.getTracks().forEach(track => fresh.addTrack(track, local));
      fresh.ontrack = ({ streams }) => { other.srcObject = streams[0]; };
      fresh.onicecandidate = ({ candidate }) => {
        if (peer === fresh && candidate && candidate.candidate) send({ type: "candidate", candidate: candidate.toJSON() });
      };
      fresh.onnegotiationneeded = async () => {
        try {
          proposing = true;
          await fresh.setLocalDescription();
          if (peer === fresh) tell();
        } catch (error) {
          stumble(error);
        } finally {
          proposing = false;
        }
      };
      fresh.onconnectionstatechange = () => peer === fresh && follow(fresh);
    };
    const follow = fresh => {
      if (fresh.connectionState === "connected") {
        stumbles = 0;
        room.classList.add("together");
        say("connected");
      } else if (fresh.connectionState === "disconnected") {
        say(present ? "broken" : "lost");
        setTimeout(() => peer === fresh && fresh.connectionState === "disconnected" && again(fresh), PATIENCE);
      } else if (fresh.connectionState === "failed") {
        again(fresh);
      }
    };
    /* other addresses may lead there: after a change of network, or through another server */
    const again = fresh => {
      if (!present) {
        partWays("lost");
        return;
      }
      stumbles += 1;
      say(stumbles > 2 ? "failed" : "broken");
      fresh.restartIce();
    };
    const take = async ({ type, sdp }) => {
      if (!peer) meet();
      const mine = peer;
      const crossing = type === "offer" && (proposing || mine.signalingState !== "stable");
      ignoring = !polite && crossing;
      if (ignoring) return;
      await mine.setRemoteDescription({ type, sdp });
      for (const candidate of early.splice(0)) await mine.addIceCandidate(candidate);
      if (type !== "offer") return;
      await mine.setLocalDescription();
      if (peer === mine) tell();
    };
    const consider = async candidate => {
      if (!peer) return;
      if (peer.remoteDescription) await peer.addIceCandidate(candidate);
      else early.push(candidate);
    };
    /* of a proposal that was passed over, or of a connection that is no more; what still lacks, a restart or a hello brings */
    const stumble = error => {
      if (!ignoring && peer && !connected()) console.info("meeting room: " + error.message);
    };

    /* --- coming and going */
    const enter = async () => {
      complain(null);
      const obstacle = media.obstacle();
      if (obstacle) {
        complain(obstacle);
        return;
      }
      say("asking");
      try {
        const opened = await media.open({ video: pick.video.value, audio: pick.audio.value });
        local = opened.stream;
        complain(opened.missing.video ? "noVideo" : opened.missing.audio ? "noAudio" : null);
      } catch (error) {
        say("outside");
        complain(media.cause(error));
        part("enter").querySelector("[data-word]").textContent = words.again;
        return;
      }
      off = { video: false, audio: false };
      own.srcObject = local;
      ["audio", "video"].forEach(kind => {
        part(kind).hidden = !local.getTracks().some(track => track.kind === kind);
        label(kind, false);
      });
      local.getTracks().forEach(watch);
      inside(true);
      say("entering");
      part("leave").focus();
      await offerDevices();
      connect();
    };
    const depart = state => {
      hangUp();
      media.close(local);
      local = null;
      them = null;
      present = false;
      own.srcObject = null;
      if (socket) {
        socket.onclose = null;
        socket.close(state === "left" ? LEFT : 1000);
        socket = null;
      }
      complain(null);
      inside(false);
      part("enter").querySelector("[data-word]").textContent = state === "taken" ? words.here : words.enter;
      part("enter").hidden = state === "over";
      say(state);
      if (room.contains(document.activeElement) || document.activeElement === document.body) line.focus();
    };
    const leave = () => {
      send({ type: "bye" });
      depart("left");
    };

    /* --- devices */
    const watch = track => track.addEventListener("ended", () => local && complain("unplugged"));
    const offerDevices = async () => {
      const current = kind => (local.getTracks().find(track => track.kind === kind)?.getSettings() || {}).deviceId;
      await media.list(pick.video, "videoinput", current("video"));
      await media.list(pick.audio, "audioinput", current("audio"));
      if (other.setSinkId) await media.list(pick.speaker, "audiooutput", other.sinkId);
    };
    const change = async kind => {
      const former = local.getTracks().find(track => track.kind === kind);
      try {
        if (former) former.stop();
        const track = await media.openOne(kind, pick[kind].value);
        track.enabled = !off[kind];
        if (former) local.removeTrack(former);
        local.addTrack(track);
        watch(track);
        part(kind).hidden = false;
        complain(null);
        const sender = peer && peer.getSenders().find(one => one.track && one.track.kind === kind);
        if (sender) await sender.replaceTrack(track);
        else if (peer) peer.addTrack(track, local);
      } catch (error) {
        complain(media.cause(error));
      }
    };
    const toggle = kind => {
      off[kind] = !off[kind];
      local.getTracks().filter(track => track.kind === kind).forEach(track => { track.enabled = !off[kind]; });
      label(kind, off[kind]);
      if (kind === "video") own.classList.toggle("dark", off.video);
    };

    part("enter").addEventListener("click", enter);
    part("leave").addEventListener("click", leave);
    ["audio", "video"].forEach(kind => {
      part(kind).addEventListener("click", () => toggle(kind));
      pick[kind].addEventListener("change", () => change(kind));
    });
    pick.speaker.addEventListener("change", () => other.setSinkId(pick.speaker.value).catch(error => complain(media.cause(error))));
    if (navigator.mediaDevices) navigator.mediaDevices.addEventListener("devicechange", () => local && offerDevices());
    setInterval(beat, BEAT);
    /* who talks to somebody is there, though no page is loaded (ACC-12) */
    const session = new BroadcastChannel("countersign-session");
    setInterval(() => {
      if (!connected()) return;
      session.postMessage("used");
      fetch(words.stay, { method: "POST", redirect: "manual", body: new URLSearchParams({ stay: "1" }) })
        .catch(() => { /* the server is away: the line to it says so */ });
    }, STAY);
    window.addEventListener("pagehide", () => local && leave());
    say("outside");
    part("enter").hidden = false;
  };

  document.querySelectorAll("[data-room]").forEach(run);
  /* before its time a room only counts down */
  document.querySelectorAll("[data-opens]").forEach(wait => wait.addEventListener("countdown:done", () => location.reload()));
})();
