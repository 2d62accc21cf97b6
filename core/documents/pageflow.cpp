// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pageflow.h"

namespace documents {

namespace {

/// Lays items from `first` on from the top of a page; gives the index of the first that did not fit.
/// At least one item is placed, however tall it is.
size_t fillPage(const std::vector<FlowItem> &items, size_t first, qreal top, qreal bottom, qreal headerHeight, int page,
                std::vector<FlowPlace> &out)
{
    bool hasHeader = false;
    qreal y = top;
    for (size_t i = first; i < items.size(); ++i) {
        const bool needsHeader = items[i].isRow && !hasHeader;
        const qreal above = needsHeader ? headerHeight : 0;
        if (i > first && y + above + items[i].height > bottom)
            return i;
        hasHeader = hasHeader || needsHeader;
        out[i] = {page, y + above, needsHeader};
        y += above + items[i].height;
    }
    return items.size();
}

/// Moves a break up so that no item that belongs to the one before it begins a page.
size_t pulledUp(const std::vector<FlowItem> &items, size_t first, size_t at)
{
    size_t pulled = at;
    while (pulled > first && pulled < items.size() && items[pulled].withPrevious)
        --pulled;
    return pulled > first ? pulled : at;
}

} // namespace

std::vector<FlowPlace> flow(const std::vector<FlowItem> &items, const FlowRoom &room)
{
    std::vector<FlowPlace> out(items.size());
    size_t first = 0;
    for (int page = 0; first < items.size(); ++page) {
        const qreal top = page == 0 ? room.firstTop : room.laterTop;
        if (fillPage(items, first, top, room.lastBottom, room.headerHeight, page, out) == items.size())
            break;
        size_t next = fillPage(items, first, top, room.bottom, room.headerHeight, page, out);
        // The rest would fit on this page but for the payment box: something must move on with it.
        if (next == items.size())
            next = fillPage(items, first, top, room.lastBottom, room.headerHeight, page, out);
        first = pulledUp(items, first, next);
    }
    return out;
}

} // namespace documents
