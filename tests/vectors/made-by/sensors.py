"""Writes tests/vectors/detection/sensor-station.json: an invented water station, judged by matrices instead of recursions.

Run from the root of the repository, with numpy: python3 tests/vectors/made-by/sensors.py
"""
import json, math
import numpy as np

rng = np.random.default_rng(20261122)
N = 320
step = np.arange(N)
chlorine = 0.62 + 0.05 * np.sin(2 * np.pi * step / 72) + 0.008 * rng.standard_normal(N)
turbidity = 0.3 + 0.02 * np.abs(rng.standard_normal(N))
chlorine[180:190] -= 0.25  # an event of ten readings
turbidity[181:189] += 0.3
turbidity[240:] += 0.25  # a change that stays
rows = [[round(float(a), 3), round(float(b), 3)] for a, b in zip(chlorine, turbidity)]
rows[60][0] = None
NAMES, PRECISION = ["chlorine", "turbidity"], [0.01, 0.02]


def residual(history, value, floor, order, robust):
    h = np.array(history)
    if robust:
        centre = np.median(h)
        spread = 1.482602218505602 * np.median(np.abs(h - centre))
    else:
        centre, spread = h.mean(), h.std(ddof=1)
    scale = max(spread, floor)
    u = (h - centre) / scale
    prediction = 0.0
    if order > 0:
        r = np.array([np.dot(u[k:], u[: len(u) - k]) for k in range(order + 1)])
        matrix = np.array([[r[abs(i - j)] for j in range(order)] for i in range(order)])
        prediction = float(np.linalg.solve(matrix, r[1:]) @ u[::-1][:order])
    return abs((value - centre) / scale - prediction)


def judge(window, learning, order, robust, limit, n, p, level, timeout):
    histories, current, kept_out = [[], []], [[], []], [False, False]
    recent, readings = [], 0
    out = {"chlorine": [], "turbidity": [], "outlier": [], "probability": [], "event": []}
    for row in rows:
        outliers, judged = [], False
        for c in range(2):
            r = None
            if row[c] is not None:
                if len(histories[c]) >= learning:
                    r = residual(histories[c], row[c], PRECISION[c], order, robust)
                    judged = True
                if r is not None and r >= limit:
                    outliers.append(c)
                    kept_out[c] = True
                else:
                    histories[c] = (histories[c] + [row[c]])[-window:]
                current[c].append(row[c])
            out[NAMES[c]].append(r)
        out["outlier"].append(bool(outliers) if judged else None)
        if judged:
            recent = (recent + [1 if outliers else 0])[-n:]
        k = sum(recent)
        chance = sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k + 1))
        out["probability"].append(chance)
        if not judged:
            out["event"].append("continues" if readings else "none")
            continue
        before, now = readings, k > 0 and chance >= level
        readings = readings + 1 if now else 0
        if now and readings > timeout:
            histories = [current[c][-window:] if kept_out[c] else histories[c] for c in range(2)]
            current, kept_out, recent, readings = [[], []], [False, False], [], 0
            out["event"].append("baseline-change")
            continue
        if k == 0:
            current, kept_out = [[], []], [False, False]
        out["event"].append(("continues" if before else "started") if now else ("ended" if before else "none"))
    return out


vectors = []
for name, params in {
    "moments": dict(window=36, learning=12, order=3, robust=False, limit=4, n=6, p=0.5, level=0.85, timeout=12),
    "robust": dict(window=36, learning=18, order=2, robust=True, limit=5, n=4, p=0.4, level=0.9, timeout=20),
    "level only": dict(window=48, learning=24, order=0, robust=False, limit=6, n=6, p=0.5, level=0.85, timeout=8),
}.items():
    vectors.append({"id": name, "inputs": {"channels": NAMES, "precision": PRECISION, "rows": rows}, "params": params,
                    "expected": judge(**params), "tolerance": {"rel": 1e-9, "abs": 1e-9}, "source": "PY"})
with open("tests/vectors/detection/sensor-station.json", "w") as out:
    json.dump({"family": "sensor-station", "format": 1,
               "sources": {"PY": {"name": "numpy 2.4.6, the equations solved as matrices", "licence": "own numbers, Apache-2.0"}},
               "vectors": vectors}, out)
    out.write("\n")
