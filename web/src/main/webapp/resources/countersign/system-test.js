/* The system test before an appointment (PRF-10): whether camera, microphone, speaker and connection will do. Nothing of it
   leaves the browser but a few seconds of noise for the relay, if there is one. */
(() => {
  "use strict";
  const media = window.countersignMedia;
  const PICTURE_PATIENCE = 6000;
  const LISTENING = 10000;
  const LOUD = 0.03;
  const LOUD_ENOUGH = 4;
  const CONNECTING = 12000;
  const MEASURING = 3000;
  const CHUNK = 16384;
  const MOST_WAITING = 1048576;
  const SLOW = 1;
  const SMALL = 640;

  const pause = millis => new Promise(done => setTimeout(done, millis));

  const run = test => {
    const words = test.dataset;
    const check = name => test.querySelector("[data-check=" + name + "]");
    const part = name => test.querySelector("[data-" + name + "]");
    const start = part("start");
    const looks = new Map();
    let stream = null;
    let sound = null;

    const show = (name, look, word, ...gaps) => {
      const place = check(name);
      looks.set(name, look);
      place.querySelector("[data-badge]").replaceChildren(part("look=" + look).content.cloneNode(true));
      place.querySelector("[data-result]").textContent =
        place.dataset[media.sayKey(word)].replace(/\{(\d)\}/g, (gap, number) => gaps[number]);
    };
    const say = word => { part("line").textContent = words[media.sayKey(word)]; };
    const conclude = () => {
      const machines = ["camera", "microphone", "connection"].map(name => looks.get(name));
      if (machines.includes("running")) return;
      if (looks.get("speaker") === "running") say("ask");
      else say([...looks.values()].every(look => look === "ok") ? "well" : "ill");
    };

    /* frames must really come: a covered or seized camera opens, too, and shows nothing */
    const seeCamera = async track => {
      const picture = part("picture");
      picture.hidden = false;
      picture.srcObject = new MediaStream([track]);
      const end = performance.now() + PICTURE_PATIENCE;
      while (performance.now() < end && !(picture.videoWidth > 0 && picture.currentTime > 0)) await pause(100);
      const { videoWidth: width, videoHeight: height } = picture;
      if (width === 0) show("camera", "bad", "dark");
      else if (width < SMALL) show("camera", "warn", "small", width + " × " + height);
      else show("camera", "ok", "ok", track.label, width + " × " + height);
    };

    const hearMicrophone = async track => {
      const level = part("level");
      level.hidden = false;
      const analyser = sound.createAnalyser();
      sound.createMediaStreamSource(new MediaStream([track])).connect(analyser);
      const wave = new Float32Array(analyser.fftSize);
      const end = performance.now() + LISTENING;
      let loud = 0;
      while (performance.now() < end && loud < LOUD_ENOUGH) {
        await pause(100);
        analyser.getFloatTimeDomainData(wave);
        const strength = Math.sqrt(wave.reduce((sum, value) => sum + value * value, 0) / wave.length);
        level.value = Math.min(1, strength * 5);
        if (strength > LOUD) loud += 1;
      }
      if (loud >= LOUD_ENOUGH) show("microphone", "ok", "ok", track.label);
      else show("microphone", "warn", "silent");
    };

    const playTone = () => {
      const tone = sound.createOscillator();
      const volume = sound.createGain();
      volume.gain.setValueAtTime(0.2, sound.currentTime);
      volume.gain.linearRampToValueAtTime(0, sound.currentTime + 1.2);
      tone.frequency.value = 440;
      tone.connect(volume).connect(sound.destination);
      tone.start();
      tone.stop(sound.currentTime + 1.2);
      ["yes", "no"].forEach(name => { part(name).hidden = false; });
      show("speaker", "running", "running");
    };
    const judgeSpeaker = heard => {
      ["yes", "no"].forEach(name => { part(name).hidden = true; });
      show("speaker", heard ? "ok" : "bad", heard ? "ok" : "unheard");
      part("play").focus();
      conclude();
    };

    /* two ends in this one browser, as if two people met; gives the open channel between them, or null */
    const joined = async way => {
      const near = new RTCPeerConnection(way);
      const far = new RTCPeerConnection(way);
      const ends = () => { near.close(); far.close(); };
      near.onicecandidate = ({ candidate }) => candidate && far.addIceCandidate(candidate).catch(ends);
      far.onicecandidate = ({ candidate }) => candidate && near.addIceCandidate(candidate).catch(ends);
      const channel = near.createDataChannel("test");
      const arrived = new Promise(done => { far.ondatachannel = event => done(event.channel); });
      try {
        await near.setLocalDescription();
        await far.setRemoteDescription(near.localDescription);
        await far.setLocalDescription();
        await near.setRemoteDescription(far.localDescription);
        const other = await Promise.race([arrived, pause(CONNECTING)]);
        if (other) return { channel, other, ends };
      } catch (error) {
        console.info("system test: " + error.message);
      }
      ends();
      return null;
    };
    /* megabits a second that went the whole way */
    const measure = async ({ channel, other }) => {
      let bytes = 0;
      other.binaryType = "arraybuffer";
      other.onmessage = event => { bytes += event.data.byteLength; };
      const chunk = new Uint8Array(CHUNK);
      const begun = performance.now();
      while (performance.now() - begun < MEASURING) {
        while (channel.readyState === "open" && channel.bufferedAmount < MOST_WAITING) channel.send(chunk);
        await pause(20);
      }
      return bytes * 8 / 1000 / (performance.now() - begun);
    };
    const tryConnection = async () => {
      const way = media.way(words.systemTest);
      const relayed = way.iceServers.some(server => server.username);
      const throughRelay = relayed ? await joined({ ...way, iceTransportPolicy: "relay" }) : null;
      if (throughRelay) {
        const speed = await measure(throughRelay);
        throughRelay.ends();
        const rounded = speed.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
        show("connection", speed < SLOW ? "warn" : "ok", speed < SLOW ? "slow" : "fast", rounded);
        return;
      }
      const direct = way.iceTransportPolicy === "relay" ? null : await joined(way);
      if (direct) direct.ends();
      if (!direct) show("connection", "bad", "none");
      else if (relayed) show("connection", "warn", "direct");
      else show("connection", "ok", "ok");
    };

    const tryDevices = async () => {
      try {
        const opened = await media.open();
        stream = opened.stream;
        const [picture] = stream.getVideoTracks();
        const [voice] = stream.getAudioTracks();
        if (!picture) show("camera", "bad", opened.missing.video);
        if (!voice) show("microphone", "bad", opened.missing.audio);
        else show("microphone", "running", "running");
        await Promise.all([picture && seeCamera(picture), voice && hearMicrophone(voice)]);
      } catch (error) {
        ["camera", "microphone"].forEach(name => show(name, "bad", media.cause(error)));
      }
    };
    const begin = async () => {
      const obstacle = media.obstacle();
      if (obstacle) {
        ["camera", "microphone"].forEach(name => show(name, "bad", obstacle));
        return;
      }
      start.disabled = true;
      media.close(stream);
      if (!sound) sound = new AudioContext();
      say("running");
      ["camera", "microphone", "connection"].forEach(name => show(name, "running", "running"));
      part("play").hidden = false;
      if (!looks.has("speaker")) looks.set("speaker", "running");
      await Promise.all([tryDevices(), tryConnection()]);
      start.disabled = false;
      start.querySelector("[data-word]").textContent = words.again;
      conclude();
    };

    start.hidden = false;
    start.addEventListener("click", begin);
    part("play").addEventListener("click", playTone);
    part("yes").addEventListener("click", () => judgeSpeaker(true));
    part("no").addEventListener("click", () => judgeSpeaker(false));
    window.addEventListener("pagehide", () => media.close(stream));
  };

  document.querySelectorAll("[data-system-test]").forEach(run);
})();
