// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

/// A real HTTP server on this machine: Python's own, serving files of a folder as they lie (queries are ignored),
/// and some misbehaviour under /bad/. Ends with the object.
class WebServer
{
public:
    WebServer()
    {
        static const char script[] = R"(
import functools, http.server, sys, time
class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words): pass
    def do_GET(self):
        with open(sys.argv[1] + '/asked.txt', 'a') as asked:
            asked.write(self.path + '\t' + self.headers.get('User-Agent', '') + '\t' + self.headers.get('Cookie', '') + '\n')
        if self.path == '/bad/redirect':
            self.send_response(302); self.send_header('Location', '/good.json'); self.end_headers()
        elif self.path == '/bad/slow':
            time.sleep(3)
        elif self.path == '/bad/large':
            self.send_response(200); self.end_headers()
            try:
                for i in range(64): self.wfile.write(b'x' * 65536)
            except OSError: pass
        elif self.path == '/bad/cookie':
            self.send_response(200); self.send_header('Set-Cookie', 'a=b'); self.end_headers(); self.wfile.write(b'{}')
        elif self.path.startswith('/bad/'):
            self.send_response(int(self.path[5:])); self.end_headers(); self.wfile.write(b'{}')
        else:
            super().do_GET()
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(Handler, directory=sys.argv[1]))
print(server.server_address[1], flush=True)
server.serve_forever()
)";
        m_process.start(QStringLiteral("python3"),
                        {QStringLiteral("-c"), QString::fromLatin1(script), m_folder.path()});
        if (m_process.waitForReadyRead(20'000))
            m_port = m_process.readLine().trimmed().toInt();
    }
    ~WebServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    WebServer(const WebServer &) = delete;
    WebServer &operator=(const WebServer &) = delete;

    bool isRunning() const { return m_port > 0; }
    QString address(const QString &path = {}) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_port).arg(path);
    }
    void put(const QString &path, const QByteArray &bytes)
    {
        const QString place = m_folder.filePath(path);
        QDir().mkpath(place.section(u'/', 0, -2));
        QFile file(place);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    /// One line a question: path, user agent, cookie.
    QByteArray asked() const
    {
        QFile file(m_folder.filePath(QStringLiteral("asked.txt")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};
