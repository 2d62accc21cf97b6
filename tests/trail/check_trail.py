#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An outsider's check: works out again every amount of `kravbok-cli explain --json`.

Usage: check_trail.py RATES.json EXPLAIN.json      (one statement, or the array of explain --all)

Knows the statement, the dated numbers of the law and nothing of the program. Prints each difference as
"case claim what: said, should be" and ends with 1 when there is one.
"""
import json
import sys
from datetime import date, timedelta
from fractions import Fraction as F

DAY = timedelta(1)
WAIT, GIVEN, SMALL = 14, 14, ("reminder", "collection_notice")  # inkassoforskriften §§ 1-2, 1-3


def day(text):
    return date.fromisoformat(text) if text else None


def ore(text):
    return int(F(text) * 100)


def up(value):  # half up, to a whole number
    return int((value + F(1, 2)) // 1)


class Law:
    def __init__(self, path):
        data = json.load(open(path, encoding="utf-8"))
        self.rows = {}
        for series in data["series"]:
            rows = sorted(series["rows"], key=lambda row: row["from"])
            ends = [day(row["from"]) - DAY for row in rows[1:]] + [date.max]
            self.rows[series["id"]] = [(day(r["from"]), day(r.get("to")) or e, F(r["value"]), r) for r, e in zip(rows, ends)]
        self.ceilings = data["ceiling"]

    def row(self, series, on):
        return next((r for r in self.rows[series] if r[0] <= on <= r[1]), None)

    def value(self, series, on):
        row = self.row(series, on)
        if not row:
            raise LookupError(f"rates.json has no {series} for {on}")
        return row[2]


class Case:
    def __init__(self, law, case):
        self.law, self.case, self.on, self.faults = law, case, day(case["on"]), []
        self.policy, self.claims = case["policy"], {c["id"]: c for c in case["claims"]}
        self.public = case["debtor"]["kind"] == "public"
        self.quiet = [(day(q["from"]), day(q["to"]) or date.max - DAY) for q in case["interest_stopped"] if not q["to"] or q["from"] <= q["to"]]

    def same(self, claim, what, said, should):
        if said != should:
            self.faults.append(f"{self.case['case']} {claim.get('number', '')} {what}: {said}, should be {should}")

    def parts(self, claim, payments):
        return [(day(p["date"]), part) for p in payments for part in p["parts"] if part["claim"] == claim["id"]]

    def interest(self, claim, last, payments, without=0):
        """[(from, to, days, base, rate, year_days, amount)], both days counted (forsinkelsesrenteloven §§ 2, 3)."""
        due, out = day(claim["due"]), []
        if not due or not self.policy["charge_interest"]:
            return out
        agreed = F(claim["agreed_rate"]) if claim["agreed_rate"] else None
        statutory = agreed is None or claim["consumer"] or self.public
        paid = [(d, ore(p["principal"])) for d, p in self.parts(claim, payments) if ore(p["principal"])]
        cuts = {due + DAY} | {d + DAY for d, _ in paid} | {date(y, 1, 1) for y in range(due.year, last.year + 1)}
        cuts |= {d for first, end in self.quiet for d in (first, end + DAY)}
        if statutory:
            cuts |= {row[0] for row in self.law.rows["late_interest_pct_pa"]}
        starts = sorted(c for c in cuts if due < c <= last)
        for start, end in zip(starts, [s - DAY for s in starts[1:]] + [last]):
            base = ore(claim["principal"]) - ore(claim["credited"]) - ore(claim["paid_before"]) - without - sum(a for d, a in paid if d < start)
            if base <= 0 or any(first <= start <= last for first, last in self.quiet):
                continue
            rate = agreed
            if statutory:  # a consumer never owes more than the law's rate, a public debtor never less (§§ 2 b, 4)
                row = self.law.value("late_interest_pct_pa", start)
                rate = row if agreed is None else min(agreed, row) if claim["consumer"] else max(agreed, row)
            days, year = (end - start).days + 1, 365
            if self.policy["day_count"] == "calendar" and start.year % 4 == 0 and (start.year % 100 or start.year % 400 == 0):
                year = 366
            out.append((start, end, days, base, rate, year, up(F(base) * rate / 100 * days / year)))
        return out

    def heavy(self, claim, on):
        about = [l for l in self.case["letters"] if l["counts"] and (claim["id"] in l["claim_ids"] or not l["claim_ids"])]
        long = [l for l in about if (day(l["deadline"]) - day(l["sent"])).days >= GIVEN]
        return any(d["step"] == "payment_demand" and (on - day(d["deadline"])).days > self.law.value("ceiling_heavy_days", on)
                   and any(n["step"] in SMALL and day(claim["due"]) < day(n["sent"]) and day(n["deadline"]) < day(d["sent"]) for n in long)
                   for d in long)

    def ceiling(self, claim, on, size):
        for group in self.law.ceilings:
            if day(group["due_from"]) <= day(claim["due"]) <= (day(group.get("due_to")) or date.max):
                row = next(b for b in group["brackets"] if b["claim_up_to"] is None or size <= ore(b["claim_up_to"]))
                top = self.law.value("inkassosats_nok", on) * 100 * F(row["heavy" if self.heavy(claim, on) else "simple"])
                top *= 1 if claim["consumer"] else self.law.value("ceiling_other_factor", on)
                top *= 1 + self.law.value("vat_general_pct", on) / 100 * self.policy["vat_on_costs"]
                return top + self.long_plan(on) * self.law.value("inkassosats_nok", on) * 150
        return 0

    def long_plan(self, on):
        """More than four instalments agreed to, and no authority asked yet (inkassoforskriften § 2-4)."""
        brought = day(self.case["brought_on"])
        return not (brought and brought <= on) and any(
            p["instalments"] > 4 and p["state"] != "cancelled" and day(p["accepted"]) <= on for p in self.case["plans"])

    def before(self, claim, on, what, gone):
        """Fees or compensations on the claim that left before a day; with `gone` also those taken back or returned later."""
        lines = [(day(x["date"]), ore(x["amount"])) for x in claim[what] if gone or not x["reversed"]]
        back = [(day(l["sent"]), ore(l["fee"])) for l in self.case["letters"] if gone and l["returned"] and l["charged_on"] == claim["id"]]
        if what == "compensations":
            back = [(day(l["sent"]), ore(p["amount"])) for l in self.case["letters"] if gone and l["returned"]
                    for p in l["compensation_parts"] if p["claim"] == claim["id"]]
        return sum(amount for sent, amount in lines + back if sent < on)

    def covered(self, claim, on, gone, served=True):
        """Of fees before a day: what compensation stood for (inkassoforskriften § 2-6), each krone of it once."""
        letters = sum(ore(l["covered"]) for l in self.case["letters"] if l["charged_on"] == claim["id"] and l["sent"] and day(l["sent"]) < on
                      and (l["counts"] or (gone and l["returned"])) and (gone or not l["reversed"]))
        return letters + served * sum(ore(c["covered"]) for c in claim["cost_lines"] if day(c["date"]) <= on)

    def left(self, claim, on, gone):
        """Compensation before a day that no cost has been deducted for yet."""
        all_of = self.case["claims"] if self.policy["compensation_per"] == "case" else [claim]
        return max(0, sum(self.before(one, on, "compensations", gone) - self.covered(one, on, gone) for one in all_of))

    def fees(self, claim):
        # What was taken back or credited later still stood when the letter left: either view is right.
        for letter in self.case["letters"]:
            amount, covered = ore(letter["fee"]), ore(letter["covered"])
            if letter["charged_on"] != claim["id"] or not letter["counts"] or not amount + covered:
                continue
            on, series = day(letter["sent"]), "betalingsoppfordring_own" if letter["step"] == "payment_demand" else "purring_and_inkassovarsel"
            flat = up(self.law.value("inkassosats_nok", on) * self.law.value("fee_fraction_" + series, day(claim["due"])))
            should = set()
            for gone in (0, 1):
                for size in (ore(claim["principal"]), ore(claim["principal"]) - ore(claim["credited"])):
                    room = (self.ceiling(claim, on, size) - self.before(claim, on, "fees", gone) - self.covered(claim, on, gone, False)) // 100
                    whole = 100 * int(min(flat, max(0, room)))
                    part = min(whole, self.left(claim, on, gone))
                    should.add((whole - part, part))
            if (amount, covered) not in should or (on - day(claim["due"])).days < WAIT:
                self.same(claim, "fee " + letter["sent"], (amount, covered), sorted(should))
        told = {l["letter"]: ore(l["fee"]) for l in self.case["letters"] if l["counts"] and l["charged_on"] == claim["id"] and ore(l["fee"])}
        for fee in claim["fees"]:
            self.same(claim, "fee " + fee["date"], ore(fee["amount"]), told.pop(fee["letter"], None))
        self.same(claim, "fees not told", sorted(told), [])
        for item in claim["compensations"]:
            on = day(item["date"])
            by_due, per_case = self.policy["compensation_on"] == "due_day", self.policy["compensation_per"] == "case"
            gross = up(self.law.value("standard_compensation_nok", day(claim["due"]) if by_due else on) * 100)
            all_of = self.case["claims"] if per_case else [claim]
            served = sum(ore(c["amount"]) for one in all_of for c in one["cost_lines"] if c["kind"] == "service_fee" and day(c["date"]) <= on)
            should = {max(0, gross - served - sum(self.before(one, on, "fees", gone) for one in all_of)) for gone in (0, 1)}
            if any(self.before(one, on, "compensations", 0) for one in all_of) and not item["reversed"]:
                self.same(claim, "second compensation " + item["date"], ore(item["amount"]), 0)
            if ore(item["amount"]) not in should or claim["consumer"]:
                self.same(claim, "compensation " + item["date"], ore(item["amount"]), sorted(should))

    def court(self, claim):
        """Multiples of R of the day, down to the krone (rettsgebyrloven § 6 a); the cost of writing is a cap to the øre."""
        series = {"attachment": "fee_multiplier_utlegg_R", "conciliation": "fee_multiplier_forliksrad_R"}
        for line in claim["cost_lines"]:
            on, kind = day(line["date"]), line["kind"]
            name = {"court_fee": series.get(line["step"]), "service_fee": "fee_multiplier_forkynning_konkursvarsel_R",
                    "writing_cost": "utlegg_writing_cost_cap_R"}[kind]
            exact = self.law.value("rettsgebyr_nok", on) * self.law.value(name, on)
            if kind == "writing_cost":
                most = int(100 * exact * (1 + self.law.value("vat_general_pct", on) / 100 * self.policy["vat_on_costs"]))
                self.same(claim, "writing cost over its cap", max(0, ore(line["amount"]) - most), 0)
            else:
                self.same(claim, kind, ore(line["amount"]) + ore(line["covered"]), 100 * int(exact))
                if kind == "service_fee" and not line["reversed"]:
                    should = {min(100 * int(exact), self.left(claim, on, gone) + ore(line["covered"])) for gone in (0, 1)}
                    if ore(line["covered"]) not in should:
                        self.same(claim, "covered of the service fee", ore(line["covered"]), sorted(should))

    def charged(self, claim, on):
        return sum(ore(x["amount"]) for key in ("fees", "compensations", "cost_lines") for x in claim[key]
                   if not x["reversed"] and day(x["date"]) <= on)

    def claim(self, claim):
        lines, paid = self.interest(claim, self.on, self.case["payments"]), self.parts(claim, self.case["payments"])
        self.same(claim, "interest lines", self.lines(claim["interest"]), lines)
        for line in claim["interest"]:
            row = line["trail"]["rate_row"]
            if row and not any(r["from"] == row["from"] and r["value"] == row["value"] and r["source"] == row["source"]
                               and F(r["value"]) == F(line["rate"]) for _, _, _, r in self.law.rows[row["series"]]):
                self.same(claim, "rate row", row, "a row of rates.json")
        self.fees(claim)
        self.court(claim)
        costs = sum(ore(p["costs"]) for _, p in paid)
        for item in claim["fees"] + [{"amount": claim["compensation_charged"], "reversed": False}] + claim["cost_lines"]:
            item["due"] = 0 if item["reversed"] else min(ore(item["amount"]), costs)
            costs -= item["due"]
            if "paid" in item:
                self.same(claim, f"paid of {item['step']}", ore(item["paid"]), item["due"])
            else:
                self.same(claim, "compensation open", ore(claim["compensation"]), ore(item["amount"]) - item["due"])
        self.undisputed(claim, paid)
        principal = ore(claim["paid_before"]) + sum(ore(p["principal"]) for _, p in paid)
        open_principal = ore(claim["principal"]) - ore(claim["credited"]) - principal
        interest, settled = sum(l[6] for l in lines), sum(ore(p["interest"]) for _, p in paid)
        self.same(claim, "compensation", ore(claim["compensation_charged"]), sum(ore(c["amount"]) for c in claim["compensations"] if not c["reversed"]))
        self.same(claim, "paid principal", ore(claim["paid_principal"]), principal)
        self.same(claim, "open principal", ore(claim["open_principal"]), open_principal)
        self.same(claim, "interest total", ore(claim["interest_total"]), interest)
        self.same(claim, "interest paid", ore(claim["interest_paid"]), settled)
        self.same(claim, "costs", ore(claim["costs"]), sum(ore(c["amount"]) - c["due"] for c in claim["cost_lines"] if not c["reversed"]) - costs)
        self.same(claim, "open", ore(claim["open"]), open_principal + interest - settled + self.charged(claim, self.on) - sum(ore(p["costs"]) for _, p in paid))
        if self.case["per_day"] is not None:
            ahead = self.interest(claim, self.on + DAY, self.case["payments"])
            more = [up(F(l[3]) * l[4] / 100 / l[5]) for l in ahead if l[1] == self.on + DAY]
            self.same(claim, "per day", ore(claim["per_day"]), more[0] if more else 0)

    def lines(self, said):
        return [(day(l["from"]), day(l["to"]), l["days"], ore(l["base"]), F(l["rate"]), l["year_days"], ore(l["amount"])) for l in said]

    def undisputed(self, claim, paid):
        """What letters ask for where the debtor objects to a part: no less than nothing of principal and interest."""
        said, part = claim["undisputed"], ore(claim["disputed_amount"])
        if not said:
            return
        lines = self.interest(claim, self.on, self.case["payments"], part)
        interest = sum(l[6] for l in lines)
        principal = max(0, ore(claim["open_principal"]) - part)
        self.same(claim, "undisputed interest lines", self.lines(said["interest"]), lines)
        self.same(claim, "undisputed interest", ore(said["interest_total"]), interest)
        self.same(claim, "undisputed principal", ore(said["principal"]), ore(claim["principal"]) - part)
        self.same(claim, "undisputed open principal", ore(said["open_principal"]), principal)
        settled, costs = sum(ore(p["interest"]) for _, p in paid), sum(ore(p["costs"]) for _, p in paid)
        self.same(claim, "undisputed open", ore(said["open"]), principal + max(0, interest - settled) + self.charged(claim, self.on) - costs)

    def payment(self, i):
        payment, before = self.case["payments"][i], self.case["payments"][:i]
        got = [(p["claim"], k, ore(p[k])) for p in payment["parts"] for k in ("costs", "interest", "principal") if ore(p[k])]
        rest, on, should = ore(payment["amount"]), day(payment["date"]), {}
        self.same({}, "payment " + payment["id"], rest, sum(g[2] for g in got) + ore(payment["allocated"]["surplus"]))
        rest -= ore(payment["surplus_used"])
        if payment["trail"]["rule"] == "allocation.as_registered":  # told in a letter, and something changed since
            return False
        owed, objected = {}, {}
        for claim in self.case["claims"]:
            paid = {k: sum(ore(p[k]) for _, p in self.parts(claim, before)) for k in ("costs", "interest", "principal")}
            part = {"costs": self.charged(claim, on) - paid["costs"],
                    "interest": sum(l[6] for l in self.interest(claim, on, before)) - paid["interest"],
                    "principal": ore(claim["principal"]) - ore(claim["credited"]) - ore(claim["paid_before"]) - paid["principal"]}
            credit = -sum(min(0, v) for v in part.values())
            for k in part:  # too much paid in one category covers the others
                part[k] = max(0, part[k])
                used = min(part[k], credit)
                part[k], credit = part[k] - used, credit - used
            last = dict.fromkeys(part, 0)
            if claim["undisputed"]:  # the debtor objects to a part: that is covered last
                amount = ore(claim["disputed_amount"])
                bare = sum(l[6] for l in self.interest(claim, on, before, amount)) - paid["interest"]
                most = {"principal": ore(claim["principal"]) - ore(claim["credited"]) - ore(claim["paid_before"]) - paid["principal"] - amount, "interest": bare}
                for k in most:
                    last[k] = max(0, part[k] - max(0, most[k]))
                    part[k] -= last[k]
            owed[claim["id"]], objected[claim["id"]] = part, last
        oldest = sorted(self.case["claims"], key=lambda c: c["due"] or "9999")
        named = [c for c in oldest if c["id"] == payment["trail"]["meant_for"]] if len(oldest) > 1 else []
        for group in (named, [c for c in oldest if c not in named]):
            for stage in (owed, objected):
                for k in payment["order"].split("_"):
                    for claim in group:
                        part = min(stage[claim["id"]][k], rest)
                        stage[claim["id"]][k], rest = stage[claim["id"]][k] - part, rest - part
                        should[claim["id"], k] = should.get((claim["id"], k), 0) + part
        should = [(claim, k, part) for (claim, k), part in should.items() if part]
        self.same({}, "parts of payment " + payment["id"], sorted(got), sorted(should))
        return True

    def check(self):
        for claim in self.case["claims"]:
            self.claim(claim)
        self.spread = sum(self.payment(i) for i in range(len(self.case["payments"])))
        self.same({}, "total", ore(self.case["total"]), sum(ore(c["open"]) for c in self.case["claims"]))
        if self.case["per_day"] is not None:
            self.same({}, "per day", ore(self.case["per_day"]), sum(ore(c["per_day"]) for c in self.case["claims"]))
        return self.faults


def main(rates, explained):
    law, data = Law(rates), json.load(open(explained, encoding="utf-8"))
    cases = [Case(law, one) for one in (data if isinstance(data, list) else [data])]
    faults = [fault for case in cases for fault in case.check()]
    print("\n".join(faults[:50]))
    print(f"{len(cases)} cases, {sum(len(c.claims) for c in cases)} claims, "
          f"{sum(len(l['interest']) for c in cases for l in c.case['claims'])} interest lines, "
          f"{sum(len(l['fees']) for c in cases for l in c.case['claims'])} fees, "
          f"{sum(len(l['compensations']) for c in cases for l in c.case['claims'])} compensations, "
          f"{sum(c.spread for c in cases)} of {sum(len(c.case['payments']) for c in cases)} payments spread again: {len(faults)} differences")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
