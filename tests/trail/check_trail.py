#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An outsider's check: works out again every amount of `kravbok-cli explain --json`.

Usage: check_trail.py RATES.json EXPLAIN.json      (one statement, or the array of explain --all)

Knows the statement, the dated numbers of the law and nothing of the program. Prints each difference as
"case invoice what: said, should be" and ends with 1 when there is one. What was taken back, returned or credited
later still stood when a letter left; the statement does not say since when, so amounts with and without it are right.

A hundred lines would check the sums. These work out interest, fees under their ceilings, compensation, court costs and
the spreading of each payment anew, so that one øre more in any amount of the statement is named (tst_trail.cpp).
"""
import json
import re
import sys
from datetime import date, timedelta
from fractions import Fraction as F

DAY = timedelta(1)
KINDS = ("costs", "interest", "principal")
COURT = {"attachment": "fee_multiplier_utlegg_R", "conciliation": "fee_multiplier_forliksrad_R",
         "service_fee": "fee_multiplier_forkynning_konkursvarsel_R", "writing_cost": "utlegg_writing_cost_cap_R"}


class Row(dict):
    """An object of the statement: its amounts (and rates) as whole hundredths, its days as dates."""
    __getattr__ = dict.__getitem__

    @staticmethod
    def of(value):
        if isinstance(value, dict):
            return Row({key: Row.of(one) for key, one in value.items()})
        if isinstance(value, list):
            return [Row.of(one) for one in value]
        if isinstance(value, str) and re.fullmatch(r"-?\d+\.\d\d", value):
            return int(value.replace(".", ""))
        return date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)) else value


class Law:
    def __init__(self, path):
        data = json.load(open(path, encoding="utf-8"))
        self.ceilings = data["ceiling"]
        self.rows = {one["id"]: sorted(one["rows"], key=lambda row: row["from"]) for one in data["series"]}

    def value(self, series, on):  # an open row ends where the next begins; a day of no row raises IndexError
        return [F(r["value"]) for r in self.rows[series] if r["from"] <= str(on) <= (r.get("to") or "9999")][-1]


def up(value):  # half up, to a whole number
    return int((value + F(1, 2)) // 1)


def rate_rows(value):  # wherever the trail quotes a row of the law
    if isinstance(value, dict) and "series" in value and "value" in value:
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from rate_rows(one)


class Case:
    def __init__(self, law, case):
        self.law, self.case, self.claims, self.policy = law, case, case.claims, case.policy
        self.value, self.faults, self.about, self.spread = law.value, [], "", 0
        self.letters = [letter for letter in case.letters if letter.sent]
        self.quiet = [(q["from"], q.to or date.max - DAY) for q in case.interest_stopped
                      if not q.to or q["from"] <= q.to]

    def same(self, what, said, *right):
        if said not in right:
            self.faults.append(f"{self.case.case} {self.about} {what}: {said}, should be {right}")

    def paid(self, claim, payments):
        parts = [part for one in payments for part in one.parts if part.claim == claim.id]
        return Row({kind: sum(part[kind] for part in parts) for kind in KINDS})

    def principal(self, claim, payments):  # what is left of it
        return claim.principal - claim.credited - claim.paid_before - self.paid(claim, payments).principal

    def interest(self, claim, last, payments, less=0):
        """(from, to, days, base, rate, year_days, amount), both days counted (forsinkelsesrenteloven §§ 2, 3)."""
        if not claim.due or not self.policy.charge_interest:
            return []
        agreed, series, out = claim.agreed_rate, "late_interest_pct_pa", []
        statutory = agreed is None or claim.consumer or self.case.debtor.kind == "public"
        cuts = {claim.due + DAY} | {date(year, 1, 1) for year in range(claim.due.year, last.year + 1)}
        cuts |= {day for first, end in self.quiet for day in (first, end + DAY)}
        cuts |= {one.date + DAY for one in payments if self.paid(claim, [one]).principal}
        cuts |= {date.fromisoformat(row["from"]) for row in self.law.rows[series] if statutory}
        starts = sorted(cut for cut in cuts if claim.due < cut <= last)
        for start, end in zip(starts, [cut - DAY for cut in starts[1:]] + [last]):
            base = self.principal(claim, [one for one in payments if one.date < start]) - less
            if base <= 0 or any(first <= start <= quiet_end for first, quiet_end in self.quiet):
                continue
            rate = agreed
            if statutory:  # a consumer never owes more than the law's rate, a public debtor never less (§§ 2 b, 4)
                row = int(100 * self.value(series, start))
                rate = row if agreed is None else min(agreed, row) if claim.consumer else max(agreed, row)
            leap = start.year % 4 == 0 and (start.year % 100 or start.year % 400 == 0)
            days, year = (end - start).days + 1, 366 if leap and self.policy.day_count == "calendar" else 365
            out.append((start, end, days, base, rate, year, up(F(base * rate * days, 10000 * year))))
        return out

    def accrued(self, *of):
        return sum(line[-1] for line in self.interest(*of))

    def charged(self, claim, on):
        lines = claim.fees + claim.compensations + claim.cost_lines
        return sum(line.amount for line in lines if not line.reversed and line.date <= on)

    def before(self, claim, on, what, gone):
        """Fees or compensations that left before a day; with `gone` also what was taken back or returned later."""
        back = [one for one in self.letters if gone and one.returned and one.sent < on]
        parts = [(one.charged_on, one.fee) for one in back] if what == "fees" else [
            (part.claim, part.amount) for one in back for part in one.compensation_parts]
        return (sum(line.amount for line in claim[what] if line.date < on and (gone or not line.reversed))
                + sum(amount for of, amount in parts if of == claim.id))

    def covered(self, claim, on, gone):  # of letter fees, by compensation (inkassoforskriften § 2-6)
        return sum(one.covered for one in self.letters if one.charged_on == claim.id and one.sent < on
                   and (one.counts or (gone and one.returned)) and (gone or not one.reversed))

    def together(self, claim):
        return self.claims if self.policy.compensation_per == "case" else [claim]

    def left(self, claim, on, gone):  # compensation that no cost has been deducted for yet
        served = sum(line.covered for one in self.together(claim) for line in one.cost_lines if line.date <= on)
        return max(0, sum(self.before(one, on, "compensations", gone) - self.covered(one, on, gone)
                          for one in self.together(claim)) - served)

    def ceiling(self, claim, on, size):
        """inkassoforskriften §§ 2-1 to 2-4."""
        told = [one for one in self.letters if one.counts and claim.id in (one.claim_ids or [claim.id])
                and (one.deadline - one.sent).days >= 14]
        heavy = any(one.step == "payment_demand" and (on - one.deadline).days > self.value("ceiling_heavy_days", on)
                    and any(first.step in ("reminder", "collection_notice") and claim.due < first.sent
                            and first.deadline < one.sent for first in told) for one in told)
        plan = not (self.case.brought_on and self.case.brought_on <= on) and any(
            one.instalments > 4 and one.state != "cancelled" and one.accepted <= on for one in self.case.plans)
        unit = 100 * self.value("inkassosats_nok", on)
        for group in self.law.ceilings:
            if group["due_from"] <= str(claim.due) <= (group.get("due_to") or "9999"):
                row = next(row for row in group["brackets"] if size <= 100 * F(row["claim_up_to"] or 10**12))
                top = unit * F(row["heavy" if heavy else "simple"])
                top *= 1 if claim.consumer else self.value("ceiling_other_factor", on)
                return top * self.with_vat(on) + plan * unit * F(3, 2)
        return 0

    def with_vat(self, on):
        return 1 + self.value("vat_general_pct", on) / 100 * self.policy.vat_on_costs

    def fees(self, claim):
        told, compensated = {}, {}
        for letter in self.letters:
            on, series = letter.sent, "fee_fraction_purring_and_inkassovarsel"
            if letter.counts:
                compensated |= {letter.letter: p.amount for p in letter.compensation_parts if p.claim == claim.id}
            if letter.charged_on != claim.id or not letter.fee + letter.covered:
                continue
            if letter.step == "payment_demand":
                series = "fee_fraction_betalingsoppfordring_own"
            flat, right = up(self.value("inkassosats_nok", on) * self.value(series, claim.due)), []
            for gone, credited in ((0, 0), (0, 1), (1, 0), (1, 1)):
                room = (self.ceiling(claim, on, claim.principal - credited * claim.credited)
                        - self.before(claim, on, "fees", gone) - self.covered(claim, on, gone))
                whole = 100 * int(min(flat, max(0, room // 100)))
                part = min(whole, self.left(claim, on, gone))
                right.append((whole - part, part) if (on - claim.due).days >= 14 else "none so early")
            self.same(f"fee {on}", (letter.fee, letter.covered), *right)
            told |= {letter.letter: letter.fee} if letter.fee and letter.counts else {}
        self.same("fee told", {one.letter: one.amount for one in claim.fees}, told)
        self.same("compensation told", {one.letter: one.amount for one in claim.compensations}, compensated)
        for item in claim.compensations:
            on, group = item.date, self.together(claim)
            day = claim.due if self.policy.compensation_on == "due_day" else on
            gross = up(100 * self.value("standard_compensation_nok", day))
            gross -= sum(line.amount for one in group for line in one.cost_lines
                         if line.kind == "service_fee" and line.date <= on)
            right = [max(0, gross - sum(self.before(one, on, "fees", gone) for one in group)) for gone in (0, 1)]
            second = not item.reversed and any(self.before(one, on, "compensations", 0) for one in group)
            self.same(f"compensation {on}", item.amount, *([0] if second or claim.consumer else right))

    def court(self, claim):
        """Multiples of R of the day, down to the krone (rettsgebyrloven § 6 a); writing is a cap to the øre."""
        for line in claim.cost_lines:
            on, series = line.date, COURT.get(line.kind) or COURT[line.step]
            exact = 100 * self.value("rettsgebyr_nok", on) * self.value(series, on)
            if line.kind == "writing_cost":
                self.same("writing cost", min(line.amount, int(exact * self.with_vat(on))), line.amount)
                continue
            whole = 100 * int(exact // 100)
            self.same(line.kind, line.amount + line.covered, whole)
            if line.kind == "service_fee" and not line.reversed:
                right = [min(whole, self.left(claim, on, gone) + line.covered) for gone in (0, 1)]
                self.same("covered of the service fee", line.covered, *right)

    def claim(self, claim):
        self.about, on, payments = claim.number, self.case.on, self.case.payments
        paid, keys = self.paid(claim, payments), ("from", "to", "days", "base", "rate", "year_days", "amount")
        self.fees(claim)
        self.court(claim)
        for line in claim.interest:
            self.same("rate", line.rate, line.trail.rate_row.value if line.trail.rate_row else line.rate)
        for row in rate_rows(claim):
            rows = [(r["from"], F(r["value"]), r["source"]) for r in self.law.rows[row.series]]
            said = F(row.value, 100) if isinstance(row.value, int) else F(row.value)
            self.same(f"row of {row.series}", (str(row["from"]), said, row.source), *rows)
        rest, charged = paid.costs, claim.compensation_charged
        whole = Row(step="compensation", amount=charged, paid=charged - claim.compensation, reversed=False)
        for item in claim.fees + [whole] + claim.cost_lines:  # what is paid of the costs covers them in their order
            part = 0 if item.reversed else min(item.amount, rest)
            rest -= part
            self.same(f"paid of {item.step}", item.paid, part)
        open_costs = sum(line.amount - line.paid for line in claim.cost_lines if not line.reversed)
        for name, said, less, least in (
                ("", claim, 0, -10**12), ("undisputed ", claim.undisputed, claim.disputed_amount, 0)):
            if said:  # what letters ask for where the debtor objects to a part is never less than nothing
                lines = self.interest(claim, on, payments, less)
                interest = sum(line[-1] for line in lines)
                principal = max(least, self.principal(claim, payments) - less)
                total = principal + max(least, interest - paid.interest) + self.charged(claim, on) - paid.costs
                self.same(name + "interest lines", [tuple(line[key] for key in keys) for line in said.interest], lines)
                self.same(name + "interest", said.interest_total, interest)
                self.same(name + "principal", said.principal, claim.principal - less)
                self.same(name + "open principal", said.open_principal, principal)
                self.same(name + "open", said.open, total)
        self.same("more credits than credited", max(0, sum(one.amount for one in claim.credits) - claim.credited), 0)
        self.same("disputed", bool(claim.disputed_amount), bool(claim.undisputed))
        self.same("compensation", charged, sum(one.amount for one in claim.compensations if not one.reversed))
        self.same("paid principal", claim.paid_principal, claim.paid_before + paid.principal)
        self.same("interest paid", claim.interest_paid, paid.interest)
        self.same("costs", claim.costs, open_costs - rest)
        if self.case.per_day is not None:
            ahead = [line for line in self.interest(claim, on + DAY, payments) if line[1] == on + DAY]
            self.same("per day", claim.per_day, sum(up(F(line[3] * line[4], 10000 * line[5])) for line in ahead))

    def payment(self, payment, before):
        got = [(part.claim, kind, part[kind]) for part in payment.parts for kind in KINDS if part[kind]]
        self.about = "payment " + payment.id
        self.same("sum", payment.amount, sum(one[-1] for one in got) + payment.allocated.surplus)
        for kind in KINDS:
            self.same(kind, payment.allocated[kind], sum(part[kind] for part in payment.parts))
        if payment.trail.rule == "allocation.as_registered":  # told in a letter, and something changed since
            return
        owed, objected, rest, on = {}, {}, payment.amount - payment.surplus_used, payment.date
        for claim in self.claims:
            paid, bare = self.paid(claim, before), self.principal(claim, before)
            part = Row(costs=self.charged(claim, on) - paid.costs,
                       interest=self.accrued(claim, on, before) - paid.interest, principal=bare)
            credit, last = -sum(min(0, value) for value in part.values()), dict.fromkeys(KINDS, 0)
            for kind in KINDS:  # too much paid of one covers the others
                used = min(max(0, part[kind]), credit)
                part[kind], credit = max(0, part[kind]) - used, credit - used
            if claim.undisputed:  # the debtor objects to a part: that is covered last
                less = claim.disputed_amount
                undisputed = {"principal": bare - less,
                              "interest": self.accrued(claim, on, before, less) - paid.interest}
                for kind, most in undisputed.items():
                    last[kind] = max(0, part[kind] - max(0, most))
                    part[kind] -= last[kind]
            owed[claim.id], objected[claim.id] = part, last
        oldest, should = sorted(self.claims, key=lambda claim: claim.due or date.max), {}
        named = [claim for claim in oldest if claim.id == payment.trail.meant_for and len(oldest) > 1]
        for group in (named, [claim for claim in oldest if claim not in named]):
            for stage in (owed, objected):
                for kind in payment.order.split("_"):
                    for claim in group:
                        part = min(stage[claim.id][kind], rest)
                        rest -= part
                        should[claim.id, kind] = should.get((claim.id, kind), 0) + part
        self.same("parts", sorted(got), sorted((*key, part) for key, part in should.items() if part))
        self.spread += 1

    def check(self):
        for claim in self.claims:
            self.claim(claim)
        for i, payment in enumerate(self.case.payments):
            self.payment(payment, self.case.payments[:i])
        self.about = ""
        for letter in self.case.letters:
            parts = sum(part.amount for part in letter.compensation_parts)
            self.same(f"compensation of the letter of {letter.sent}", letter.compensation, parts)
            if not letter.charged_on:
                self.same(f"fee of the letter of {letter.sent}", letter.fee + letter.covered, 0)
        self.same("total", self.case.total, sum(claim.open for claim in self.claims))
        if self.case.per_day is not None:
            self.same("per day", self.case.per_day, sum(claim.per_day for claim in self.claims))
        return self.faults


def main(rates, explained):
    law, data = Law(rates), Row.of(json.load(open(explained, encoding="utf-8")))
    cases = [Case(law, one) for one in (data if isinstance(data, list) else [data])]
    faults = [fault for case in cases for fault in case.check()]
    print(*faults, sep="\n")
    claims = [claim for case in cases for claim in case.claims]
    counts = [f"{sum(len(one[key]) for one in claims)} {key}"
              for key in ("interest", "fees", "compensations", "cost_lines")]
    print(f"{len(cases)} cases, {len(claims)} claims, {', '.join(counts)}, {sum(case.spread for case in cases)} of "
          f"{sum(len(case.case.payments) for case in cases)} payments spread again: {len(faults)} differences")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
