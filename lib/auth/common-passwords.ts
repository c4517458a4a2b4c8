/**
 * Whether a password is one that attackers try first: a common word or key pattern, also when it is only repeated,
 * dressed up with digits and signs, or written with look-alike signs. Of the known lists only what can reach our
 * twelve characters matters.
 */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase();
  const core = plain.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const letters = plain.replace(/[^a-z]+/g, '');
  return [plain, core, letters, spelled(plain), spelled(core)].some(isCommon);
}

/** With look-alike signs read as the letters they stand for. */
function spelled(text: string): string {
  return text.replace(/[@4]/g, 'a').replace(/3/g, 'e').replace(/[1!|]/g, 'i').replace(/0/g, 'o').replace(/[$5]/g, 's');
}

function isCommon(text: string): boolean {
  if (text.length === 0) return false;
  return common.has(text) || common.has(unit(text)) || isRun(text) || isPair(text);
}

/** The shortest piece of which the text is a repetition. */
function unit(text: string): string {
  const length = `${text}${text}`.indexOf(text, 1);
  return text.slice(0, length);
}

/** `aaaaaaaaaaaa`, `123456789012`, `abcdefghijkl` and the like, in either direction. */
function isRun(text: string): boolean {
  const runs = [
    '01234567890123456789',
    'abcdefghijklmnopqrstuvwxyz',
    'qwertzuiopasdfghjklyxcvbnm',
    'qwertyuiopasdfghjklzxcvbnm',
    'azertyuiopqsdfghjklmwxcvbn',
  ];
  if (unit(text).length <= 2) return true;
  if (text.length < 5) return false;
  return runs.some((run) => run.includes(text) || [...run].reverse().join('').includes(text));
}

/** Two common words in a row, such as `adminpassword`. */
function isPair(text: string): boolean {
  for (let cut = 3; cut <= text.length - 3; cut += 1) {
    if (common.has(text.slice(0, cut)) && common.has(text.slice(cut))) return true;
  }
  return false;
}

const common = new Set(
  `password passwort motdepasse contrasena senha wachtwoord parola passw pass pwd secret secrets geheim letmein welcome willkommen
  bienvenue admin administrator root user username guest test testing tester demo sample default changeme change changethis
  temp temporary login logon signin master access account service support system server database readymark compliance company
  qwerty qwertz azerty qwertyuiop qwertzuiop azertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm yxcvbnm qazwsx qazwsxedc wsxedc
  1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 qweasd qweasdzxc 1qaz2wsx 1qaz2wsx3edc zaq12wsx zaq1zaq1 qwe asd zxc
  iloveyou ilove loveyou lovely love loveme forever forget monkey dragon sunshine princess princesa football baseball basketball
  hockey soccer superman batman spiderman starwars pokemon naruto minecraft fortnite charlie michael jordan jennifer jessica
  ashley daniel thomas robert andrew joshua matthew anthony william nicole hannah amanda samantha michelle shadow hunter ranger
  buster tigger cookie cheese pepper ginger summer winter spring autumn monday friday sunday january december november october
  september august freedom whatever trustno trustnoone nothing something blink computer internet google facebook samsung apple
  iphone android windows microsoft linkedin mercedes porsche ferrari corvette mustang harley yankees liverpool arsenal chelsea
  barcelona juventus realmadrid killer jesus blessed heaven angel angels family mother father friends mylove babygirl sweet
  hello helloworld world goodbye correcthorsebatterystaple correcthorse batterystaple thisisapassword thisismypassword mypassword
  newpassword oldpassword yourpassword nopassword passwordpassword secretpassword passphrase supersecret topsecret opensesame
  abc abcd abcabc abcdef abcdefg aabbcc xyz aaa bbb zzz the this that is my new your one two three four five six seven eight
  nine ten london berlin paris madrid europe america germany france england company office business manager`.split(
    /\s+/,
  ),
);
