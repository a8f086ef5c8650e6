"""Makes tests/vectors/identity: python3 tests/vectors/made-by/identity.py (Python 3, nothing else).

Check characters from the congruences of the standards; edit distances as shortest ways from text to text, edit by edit,
and Jaro's similarity in fractions: slow, and with no table to share with the package. Numbers are invented, of the
unassigned area 99, but for the examples that standards print.
"""
import json
import random
from fractions import Fraction
from itertools import product
from pathlib import Path

OUT = Path(__file__).parent.parent / "identity"
random.seed(11643)
CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def resident_check(digits):
    """The character that makes the weighted sum 1 modulo 11 (ISO 7064, MOD 11-2): tried one by one."""
    total = sum(int(d) * pow(2, 17 - i, 11) for i, d in enumerate(digits))
    return next(c for v, c in enumerate("0123456789X") if (total + v) % 11 == 1)


def organisation_check(code):
    total = sum(int(c, 36) * w for c, w in zip(code, (3, 7, 9, 10, 5, 8, 4, 2)))
    return next(c for v, c in enumerate("0123456789X") if (total + v) % 11 == 0)


def credit_check(code):
    total = sum(CREDIT.index(c) * pow(3, i, 31) for i, c in enumerate(code))
    return next(c for v, c in enumerate(CREDIT) if (total + v) % 31 == 0)


def number(kind, text, **expected):
    return {"id": f"{kind} {text}", "inputs": {"number": text, "today": "2026-11-22"}, "params": {"kind": kind},
            "expected": expected, "tolerance": {"exact": True}}


numbers = [
    number("resident", "11010519491231002X", number="11010519491231002X", birthDate="1949-12-31", sex="female", warnings=[]),
    number("resident", "440524188001010014", number="440524188001010014", birthDate="1880-01-01", sex="male", warnings=["implausible-age"]),
    number("credit", "11330800002618015K", region="330800", organisationCode="002618015", warnings=[]),
    number("credit", "91350100M000100Y43", region="350100", organisationCode="M000100Y4", warnings=[]),
]
for _ in range(25):
    born = f"{random.randint(1930, 2025)}{random.randint(1, 12):02d}{random.randint(1, 28):02d}"
    sequence = f"{random.randint(1, 990):03d}"
    digits = f"99{random.randint(0, 9999):04d}{born}{sequence}"
    whole = digits + resident_check(digits)
    sex = "male" if int(sequence) % 2 else "female"
    said = {"number": whole, "birthDate": f"{born[:4]}-{born[4:6]}-{born[6:]}", "sex": sex}
    numbers.append(number("resident", whole, **said, warnings=["unassigned-region"]))
    place = random.randrange(14, 17)
    wrong = whole[:place] + str((int(whole[place]) + random.randint(1, 9)) % 10) + whole[place + 1:]
    numbers.append(number("resident", wrong, number=wrong, warnings=["check-character", "unassigned-region"]))
    if born.startswith("19"):
        numbers.append(number("resident", digits[:6] + digits[8:], **said, written=15, warnings=["unassigned-region"]))
for text, fault in (("99000020260229001X", "impossible-date"), ("990000202613010011", "impossible-date"),
                    ("990000202611230011", "future-birth"), ("9900001990010100", "length"), ("99000019900101A011", "character")):
    numbers.append(number("resident", text, fault=fault))
for _ in range(15):
    organisation = "".join(random.choice("0123456789ABCDEFGHJKLMNPQRTUWXY") for _ in range(8))
    nine = organisation + organisation_check(organisation)
    numbers.append(number("organisation", f"{nine[:8]}-{nine[8]}", number=nine, warnings=[]))
    code = f"9199{random.randint(0, 9999):04d}{nine}"
    numbers.append(number("credit", code + credit_check(code), organisationCode=nine, warnings=[]))


def steps(text, alphabet, longest, exchanges):
    for i in range(len(text)):
        yield text[:i] + text[i + 1:]
        for c in alphabet:
            yield text[:i] + c + text[i + 1:]
        if exchanges and i + 1 < len(text):
            yield text[:i] + text[i + 1] + text[i] + text[i + 2:]
    if len(text) < longest:
        for i, c in product(range(len(text) + 1), alphabet):
            yield text[:i] + c + text[i:]


def shortest(one, other, exchanges):
    alphabet, longest = sorted(set(one + other)), max(len(one), len(other)) + 1
    seen, front, distance = {one}, {one}, 0
    while other not in seen:
        front = {t for s in front for t in steps(s, alphabet, longest, exchanges)} - seen
        seen |= front
        distance += 1
    return distance


def aligned(one, other):
    """Optimal string alignment by its recursion: an exchange takes two characters of each, once."""
    if not one or not other:
        return len(one) + len(other)
    ways = [aligned(one[1:], other) + 1, aligned(one, other[1:]) + 1, aligned(one[1:], other[1:]) + (one[0] != other[0])]
    if len(one) > 1 and len(other) > 1 and one[0] == other[1] and one[1] == other[0]:
        ways.append(aligned(one[2:], other[2:]) + 1)
    return min(ways)


def jaro(one, other):
    if one == other:
        return Fraction(1)
    reach, free, pairs = max(0, max(len(one), len(other)) // 2 - 1), set(range(len(other))), []
    for i, c in enumerate(one):
        place = next((j for j in sorted(free) if abs(i - j) <= reach and other[j] == c), None)
        if place is not None:
            free.remove(place)
            pairs.append((i, place))
    if not pairs:
        return Fraction(0)
    there = [other[j] for _, j in sorted(pairs, key=lambda p: p[1])]
    half = Fraction(sum(one[i] != c for (i, _), c in zip(pairs, there)), 2)
    m = Fraction(len(pairs))
    return (m / len(one) + m / len(other) + (m - half) / m) / 3


def winkler(one, other):
    alike = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    similarity = jaro(one, other)
    return similarity + Fraction(min(alike, 4), 10) * (1 - similarity)


pairs = [("CA", "ABC"), ("MARTHA", "MARHTA"), ("DIXON", "DICKSONX"), ("王小明", "王晓明"), ("𬺈中", "中𬺈"), ("", "中"), ("", "")]
pairs += [("".join(random.choice("ab中𬺈") for _ in range(random.randint(0, 5))), "".join(random.choice("ab中𬺈") for _ in range(random.randint(0, 5)))) for _ in range(60)]
texts = []
for one, other in pairs:
    expected = {"jaro": float(jaro(one, other)), "jaroWinkler": float(winkler(one, other)), "osa": aligned(one, other)}
    if len(set(one + other)) <= 4 and max(len(one), len(other)) <= 5:
        expected |= {"levenshtein": shortest(one, other, False), "damerauLevenshtein": shortest(one, other, True)}
    texts.append({"id": f"{one or '∅'} {other or '∅'}", "inputs": {"first": one, "second": other}, "params": {},
                  "expected": expected, "tolerance": {"rel": 1e-14}})


def write(name, sources, vectors):
    OUT.mkdir(exist_ok=True)
    head = json.dumps({"family": name, "format": 1, "sources": sources}, ensure_ascii=False, indent=2)[:-2]
    lines = ",\n".join("    " + json.dumps(v, ensure_ascii=False) for v in vectors)
    (OUT / f"{name}.json").write_text(f'{head},\n  "vectors": [\n{lines}\n  ]\n}}\n', encoding="utf-8")


write("identity-number", ["GB 11643, GB 11714, GB 32100: the congruences, solved by trying; invented numbers"], numbers)
write("text-distance", ["the definitions: shortest ways over texts; Jaro 1989 and Winkler 1990 in fractions"], texts)
