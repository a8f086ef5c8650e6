"""Makes tests/vectors/environment: python3 tests/vectors/made-by/environment.py (Python 3, nothing else).

Air quality by HJ 633 in exact fractions, from the table as printed; HJ 212 frames with the check computed bit by bit as
Appendix A of the 2017 standard describes it. Neither shares code or shape with the package.
"""
import json
import math
import random
from fractions import Fraction
from pathlib import Path

OUT = Path(__file__).parent.parent / "environment"
random.seed(20261122)

STEPS = [0, 50, 100, 150, 200, 300, 400, 500]
TABLE = """
SO2_24h 50 150 475 800 1600 2100 2620
SO2_1h 150 500 650 800
NO2_24h 40 80 180 280 565 750 940
NO2_1h 100 200 700 1200 2340 3090 3840
CO_24h 2 4 14 24 36 48 60
CO_1h 5 10 35 60 90 120 150
O3_8h 100 160 215 265 800
O3_1h 160 200 300 400 800 1000 1200
PM10_24h 50 120 250 350 420 500 600
PM25_24h 35 60 115 150 250 350 500
"""
COLUMNS = {row.split()[0]: [0] + [int(n) for n in row.split()[1:]] for row in TABLE.strip().splitlines()}
for particle in ("PM10", "PM25"):
    COLUMNS[f"{particle}_1h"] = COLUMNS[f"{particle}_24h"]


def column(standard, item):
    points = list(COLUMNS[item])
    if standard == "HJ 633-2012" and item.startswith("PM"):
        points[2] = 150 if item.startswith("PM10") else 75
    return points


def sub_index(standard, item, text):
    """`text` is the concentration as written, already rounded as the standard asks."""
    points, c = column(standard, item), Fraction(text)
    if c >= points[-1]:
        return STEPS[len(points) - 1]
    row = next(i for i in range(1, len(points)) if c <= points[i])
    low, high = points[row - 1], points[row]
    return math.ceil(Fraction(STEPS[row] - STEPS[row - 1], high - low) * (c - low) + STEPS[row - 1])


def concentration(item, top):
    if item.startswith("CO"):
        return f"{random.randint(0, int(top * 10)) / 10:.1f}"
    return str(random.randint(0, int(top)))


def write(name, family, sources, vectors):
    body = {"family": family, "format": 1, "sources": sources, "vectors": vectors}
    OUT.mkdir(exist_ok=True)
    lines = ",\n".join("    " + json.dumps(v, ensure_ascii=False) for v in vectors)
    head = json.dumps({k: v for k, v in body.items() if k != "vectors"}, ensure_ascii=False, indent=2)[:-2]
    (OUT / f"{name}.json").write_text(f'{head},\n  "vectors": [\n{lines}\n  ]\n}}\n')


AIR = ["HJ 633-2026 Table 3, equations (1) and (2), 4.2.6, 4.3.1, in exact fractions; HJ 633-2012 with its row 100"]
singles = []
for standard in ("HJ 633-2012", "HJ 633-2026"):
    for item in COLUMNS:
        points = column(standard, item)
        texts = {str(p) for p in points} | {concentration(item, points[-1] * 1.1) for _ in range(5)}
        for text in sorted(texts, key=float):
            singles.append({
                "id": f"{standard} {item} {text}",
                "inputs": {"item": item, "concentration": float(text)},
                "params": {"standard": standard},
                "expected": {"subIndex": sub_index(standard, item, text)},
                "tolerance": {"exact": True},
            })
write("aqi-sub-index", "aqi-sub-index", AIR, singles)

DAILY = ["SO2_24h", "NO2_24h", "CO_24h", "O3_8h", "PM10_24h", "PM25_24h"]
HOURLY = ["SO2_1h", "NO2_1h", "CO_1h", "O3_1h", "PM10_1h", "PM25_1h"]
TYPICAL = {"SO2": 60, "NO2": 120, "CO": 3, "O3": 240, "PM10": 200, "PM25": 130}
TIES = [{"PM10_24h": "120", "PM25_24h": "60"}, {"CO_24h": "4.0", "SO2_24h": "150", "NO2_24h": "80"}, {"O3_8h": "100", "PM10_24h": "50"}]


def together(index, standard, kind, texts):
    parts = {item: sub_index(standard, item, text) for item, text in texts.items()}
    aqi = max(parts.values())
    items = DAILY if kind == "daily" else HOURLY
    return {
        "id": f"{standard} {kind} {index}",
        "inputs": {item: float(text) for item, text in texts.items()},
        "params": {"standard": standard, "kind": kind},
        "expected": {
            "aqi": aqi,
            "level": next(n for n, end in enumerate([50, 100, 150, 200, 300, 500], 1) if aqi <= end),
            "primary": [i for i in items if aqi > 50 and parts.get(i) == aqi],
            "exceeding": [i for i in items if parts.get(i, 0) > 100],
            "missing": [i for i in items if i not in parts],
            "subIndices": parts,
        },
        "tolerance": {"exact": True},
    }


whole = []
for standard in ("HJ 633-2012", "HJ 633-2026"):
    for kind, items in (("daily", DAILY), ("hourly", HOURLY)):
        for index in range(15):
            chosen = [i for i in items if random.random() > 0.15] or items
            texts = {i: concentration(i, TYPICAL[i.split("_")[0]] * random.choice([0.3, 1, 3])) for i in chosen}
            whole.append(together(index, standard, kind, texts))
    for index, texts in enumerate(TIES):
        whole.append(together(f"tie {index}", standard, "daily", texts))
write("aqi", "aqi", AIR, whole)


def check(data):
    """Appendix A: the register takes the byte against its own high byte, then eight shifts against A001."""
    register = 0xFFFF
    for byte in data:
        register = (register >> 8) ^ byte
        for _ in range(8):
            register, out = register >> 1, register & 1
            register ^= 0xA001 * out
    return f"{register:04X}"


def frame(segment):
    return f"##{len(segment):04d}{segment}{check(segment.encode('latin-1'))}\r\n"


def header(flag, cn="2011", st="21", packet=""):
    return f"QN=20260301{random.randint(0, 23):02d}0000{random.randint(0, 999):03d};ST={st};CN={cn};PW=123456;MN=99000000000000000000{random.randint(0, 9999):04d};Flag={flag};{packet}"


contents = [
    ("2011", "DataTime=20260301080000;w01001-Rtd=7.12,w01001-Flag=N;w01009-Rtd=8.3,w01009-Flag=N"),
    ("2051", "DataTime=20260301081000;w21003-Min=0.11,w21003-Avg=0.15,w21003-Max=0.19,w21003-Flag=N"),
    ("2061", "DataTime=20260301080000;w21011-Avg=0.071,w21011-Flag=D"),
    ("2031", "DataTime=20260301000000;w01019-Avg=2.9,w01019-Flag=N"),
    ("9014", ""),
    ("3020", "PolId=w01001,Name=" + "\u00d6\u00a3\u00d6\u00dd"),
]
frames = []
for cn, content in contents:
    for flag in (4, 5):
        segment = f"{header(flag, cn)}CP=&&{content}&&"
        frames.append({
            "id": f"{cn} flag {flag}",
            "inputs": {"segment": segment, "frame": frame(segment)},
            "params": {},
            "expected": {"length": len(segment.encode("latin-1")), "crc": check(segment.encode("latin-1")), "frame": frame(segment),
                         "accepted": True, "message": {"version": "2017", "command": cn, "wantsAnswer": flag == 5, "content": content}},
            "tolerance": {"exact": True},
        })
good = f"{header(5)}CP=&&DataTime=20260301080000;w01001-Rtd=7.12&&"
whole_frame = frame(good)
wrong_check = f"{int(check(good.encode()), 16) ^ 0x0F0F:04X}"
BAD = [
    ("check", whole_frame[:-6] + wrong_check + "\r\n", "checksum"),
    ("length too great", f"##{len(good) + 1:04d}" + whole_frame[6:], "length"),
    ("length too small", f"##{len(good) - 1:04d}" + whole_frame[6:], "length"),
    ("length of letters", "##0x1A" + whole_frame[6:], "length"),
    ("beyond 1024", frame("x" * 1025), "over-long"),
    ("no CRLF", whole_frame[:-2], "length"),
    ("layout of another version", frame(good.replace("Flag=5", "Flag=9")), "unknown-version"),
    ("no content", frame(good.split("CP=")[0]), "segment"),
    ("packet 3 of 2", frame(f"{header(7, packet='PNUM=2;PNO=3;')}CP=&&&&"), "segment"),
    ("no such time", frame(good.replace("QN=2026", "QN=0000")), "segment"),
]
for name, text, fault in BAD:
    frames.append({
        "id": name,
        "inputs": {"frame": text},
        "params": {},
        "expected": {"accepted": False, "fault": fault},
        "tolerance": {"exact": True},
    })
write("hj212-frame", "hj212-frame", ["HJ 212-2017, 6.3 and Appendix A, the check bit by bit; stations and data are invented"], frames)
