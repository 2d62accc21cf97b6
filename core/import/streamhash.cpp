// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/streamhash.h"

#include "core/import/limits.h"

namespace import {

namespace {

constexpr qint64 worthAThread = 8 * 1024 * 1024;

} // namespace

StreamHash::StreamHash(qint64 expectedBytes)
    : m_room(expectedBytes > 0 ? qBound<qint64>(512, expectedBytes + 1, limits::chunkBytes) : limits::chunkBytes)
{
    const bool threaded = expectedBytes >= worthAThread;
    for (size_t i = 0; i < (threaded ? slotCount : 1); ++i)
        m_slots[i].bytes = std::make_unique_for_overwrite<char[]>(static_cast<size_t>(m_room));
    if (threaded)
        m_thread = std::thread([this] { work(); });
}

StreamHash::~StreamHash()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

char *StreamHash::buffer()
{
    if (!m_thread.joinable())
        return m_slots[0].bytes.get();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_slots[m_writing].waiting; });
    return m_slots[m_writing].bytes.get();
}

void StreamHash::submit(qint64 bytes)
{
    if (!m_thread.joinable()) {
        m_hash.addData(QByteArrayView(m_slots[0].bytes.get(), bytes));
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_slots[m_writing].size = bytes;
        m_slots[m_writing].waiting = true;
        m_writing = (m_writing + 1) % slotCount;
    }
    m_changed.notify_all();
}

void StreamHash::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_end || m_slots[m_hashing].waiting; });
        Slot &slot = m_slots[m_hashing];
        if (!slot.waiting)
            return;
        lock.unlock();
        m_hash.addData(QByteArrayView(slot.bytes.get(), slot.size));
        lock.lock();
        slot.waiting = false;
        m_hashing = (m_hashing + 1) % slotCount;
        m_changed.notify_all();
    }
}

void StreamHash::drain(std::unique_lock<std::mutex> &lock)
{
    m_changed.wait(lock, [this] { return m_hashing == m_writing && !m_slots[m_hashing].waiting; });
}

void StreamHash::reset()
{
    std::unique_lock lock(m_mutex);
    drain(lock);
    m_hash.reset();
}

QString StreamHash::result()
{
    std::unique_lock lock(m_mutex);
    drain(lock);
    return QString::fromLatin1(m_hash.result().toHex());
}

} // namespace import
