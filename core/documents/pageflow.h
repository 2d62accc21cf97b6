// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace documents {

/// One piece of a letter's body that is never split over two pages.
struct FlowItem
{
    qreal height = 0;
    bool isRow = false;       ///< A row of the table: the header stands above it on every page.
    bool withPrevious = false; ///< Never the first thing on a page.
};

/// The room a page gives the body. The last page gives less: the payment box stands there.
struct FlowRoom
{
    qreal firstTop = 0;
    qreal laterTop = 0;
    qreal bottom = 0;
    qreal lastBottom = 0;
    qreal headerHeight = 0; ///< Of the table's header.
};

struct FlowPlace
{
    int page = 0;
    qreal top = 0;
    bool header = false; ///< The table's header is painted right above `top`.
};

/// Puts the items on pages in order. What does not fit beside the payment box goes to a further page,
/// so that the box is always at the same place and never covers text.
std::vector<FlowPlace> flow(const std::vector<FlowItem> &items, const FlowRoom &room);

} // namespace documents
