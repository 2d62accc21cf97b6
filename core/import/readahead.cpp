// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readahead.h"

#include "core/import/limits.h"

#include <algorithm>
#include <cstring>

namespace import {

ReadAhead::ReadAhead(QIODevice &source)
    : m_source(source)
    , m_size(source.size())
{
    for (Slot &slot : m_slots)
        slot.bytes =
            std::make_unique_for_overwrite<char[]>(static_cast<size_t>(limits::chunkBytes));
    // What is read is asked for in large pieces already.
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_thread = std::thread([this] { work(); });
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

qint64 ReadAhead::readData(char *to, qint64 most)
{
    Slot &slot = m_slots[m_reading];
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&slot] { return slot.ready; });
    }
    if (slot.size <= 0) { // The end stays ready, and is told as often as it is asked for.
        if (slot.size < 0)
            setErrorString(m_problem);
        return slot.size;
    }
    const qint64 count = std::min(most, slot.size - m_taken);
    std::memcpy(to, slot.bytes.get() + m_taken, static_cast<size_t>(count));
    m_taken += count;
    if (m_taken == slot.size) {
        m_taken = 0;
        m_reading = (m_reading + 1) % slotCount;
        {
            const std::lock_guard lock(m_mutex);
            slot.ready = false;
        }
        m_changed.notify_all();
    }
    return count;
}

void ReadAhead::work()
{
    for (size_t at = 0;; at = (at + 1) % slotCount) {
        Slot &slot = m_slots[at];
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this, &slot] { return m_stop || !slot.ready; });
            if (m_stop)
                return;
        }
        const qint64 got = m_source.read(slot.bytes.get(), limits::chunkBytes);
        {
            const std::lock_guard lock(m_mutex);
            slot.size = got;
            slot.ready = true;
            if (got < 0)
                m_problem = m_source.errorString();
        }
        m_changed.notify_all();
        if (got <= 0)
            return;
    }
}

} // namespace import
