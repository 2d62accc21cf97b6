#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes Kravbok Sans from the Inter font: figures of one width, the letters we need, a name of our own.

Usage: make.py FOLDER_WITH_INTER_OTF    (needs fontTools)
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
FAMILY = "Kravbok Sans"
WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}

# Basic Latin, Latin-1, Latin Extended-A, S and T with comma below, general punctuation, euro, arrows, signs.
UNICODES = (list(range(0x20, 0x7F)) + list(range(0xA0, 0x180)) + [0x218, 0x219, 0x21A, 0x21B, 0x2C6, 0x2DC]
            + list(range(0x2009, 0x200B)) + list(range(0x2010, 0x2016)) + list(range(0x2018, 0x2027))
            + [0x202F, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x20AC, 0x2116, 0x2122]
            + list(range(0x2190, 0x2194)) + [0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x25CB, 0x25CF, 0x2610, 0x2611,
               0x2713, 0x2715, 0x2717])


def tabular(font):
    """The glyph of each figure that the tnum feature would choose."""
    gsub = font["GSUB"].table
    chosen = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for sub in gsub.LookupList.Lookup[index].SubTable:
                    chosen.update(getattr(sub, "ExtSubTable", sub).mapping)
    return chosen


def level(font):
    """Gives all figures the width of the widest: one of them is a hair narrower in the origin."""
    cmap, metrics = font.getBestCmap(), font["hmtx"]
    top = font["CFF "].cff[0]
    glyphs = [cmap[code] for code in range(ord("0"), ord("9") + 1)]
    widest = max(metrics[glyph][0] for glyph in glyphs)
    for glyph in glyphs:
        width, bearing = metrics[glyph]
        if width == widest:
            continue
        outline = top.CharStrings[glyph]
        outline.decompile()
        assert outline.program[0] + outline.private.nominalWidthX == width
        outline.program[0] += widest - width
        metrics[glyph] = (widest, bearing)


def make(source, style):
    font = TTFont(source / f"Inter-{style}.otf")
    wide = tabular(font)
    for table in font["cmap"].tables:
        if table.isUnicode():
            for code in range(ord("0"), ord("9") + 1):
                table.cmap[code] = wide.get(table.cmap[code], table.cmap[code])
    options = subset.Options()
    # Without substitutions nothing can turn the figures back. Kerning does not touch figures of one width.
    options.layout_features = ["kern", "mark"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_bounds = True
    options.glyph_names = False
    worker = subset.Subsetter(options)
    worker.populate(unicodes=UNICODES)
    worker.subset(font)
    level(font)
    rename(font, style)
    font.recalcTimestamp = False
    font.save(HERE / f"KravbokSans-{style}.otf")


def rename(font, style):
    name = font["name"]
    copyright_notice = name.getDebugName(0)
    licence, licence_url = name.getDebugName(13), name.getDebugName(14)
    version = name.getDebugName(5).split(";")[0]
    name.names = []
    basic = style in ("Regular", "Bold")
    postscript = f"KravbokSans-{style}"
    for number, text in {
        0: copyright_notice, 1: FAMILY if basic else f"{FAMILY} {style}", 2: style if basic else "Regular",
        3: f"{version};{postscript}", 4: f"{FAMILY} {style}", 5: version, 6: postscript,
        13: licence, 14: licence_url, 16: FAMILY, 17: style,
    }.items():
        name.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = WEIGHTS[style]
    bold = style == "Bold"
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40 if style == "Regular" else 0)
    font["head"].macStyle = 1 if bold else 0
    top = font["CFF "].cff
    top.fontNames = [postscript]
    top[0].FullName, top[0].FamilyName, top[0].Weight = f"{FAMILY} {style}", FAMILY, style


if __name__ == "__main__":
    for one in WEIGHTS:
        make(Path(sys.argv[1]), one)
