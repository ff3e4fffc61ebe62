// SPDX-License-Identifier: GPL-3.0-or-later

// Makes pinyin.txt from the Unicode Han database:
//     bzcat /usr/share/unicode/Unihan_Readings.txt.bz2 | make_table > pinyin.txt
// One line per syllable (no tone marks, ü as v), then all characters read so. Each character stands once, under its
// most common reading: the first of kMandarin, unless one of two closer witnesses doesn't know it at all. These are
// the standard dictionary of 2013 (kTGHZ2013: 阚 kan, not han) and the frequency count (kHanyuPinlu: 谁 shui).

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Readings {
    std::string usual;                 // kMandarin
    std::vector<std::string> standard; // kTGHZ2013
    std::map<std::string, int> counts; // kHanyuPinlu
};

std::string utf8(char32_t character)
{
    std::string bytes;
    const auto add = [&bytes](char32_t byte) { bytes += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (character < 0x10000) {
        add(0xE0 | (character >> 12));
    } else {
        add(0xF0 | (character >> 18));
        add(0x80 | ((character >> 12) & 0x3F));
    }
    add(0x80 | ((character >> 6) & 0x3F));
    add(0x80 | (character & 0x3F));
    return bytes;
}

/// The syllable without its tone: precomposed letters by table, combining marks dropped.
std::string withoutTone(const std::string &syllable)
{
    static const std::map<std::string, std::string, std::less<>> letters{{"ā", "a"}, {"á", "a"}, {"ǎ", "a"}, {"à", "a"},
                                                                         {"ē", "e"}, {"é", "e"}, {"ě", "e"}, {"è", "e"},
                                                                         {"ê", "e"}, {"ế", "e"}, {"ề", "e"}, {"ī", "i"},
                                                                         {"í", "i"}, {"ǐ", "i"}, {"ì", "i"}, {"ō", "o"},
                                                                         {"ó", "o"}, {"ǒ", "o"}, {"ò", "o"}, {"ū", "u"},
                                                                         {"ú", "u"}, {"ǔ", "u"}, {"ù", "u"}, {"ü", "v"},
                                                                         {"ǖ", "v"}, {"ǘ", "v"}, {"ǚ", "v"}, {"ǜ", "v"},
                                                                         {"ń", "n"}, {"ň", "n"}, {"ǹ", "n"}, {"ḿ", "m"},
                                                                         {"̀", ""},   {"́", ""},   {"̄", ""},   {"̌", ""}};
    std::string plain;
    for (std::size_t i = 0; i < syllable.size();) {
        const auto first = static_cast<unsigned char>(syllable[i]);
        if (first >= 'a' && first <= 'z') {
            plain += syllable[i++];
            continue;
        }
        const std::size_t length = first >= 0xE0 ? 3 : 2;
        const auto letter = letters.find(std::string_view(syllable).substr(i, length));
        if (letter == letters.end()) {
            throw std::runtime_error("unknown letter in the syllable " + syllable);
        }
        plain += letter->second;
        i += length;
    }
    return plain;
}

std::vector<std::string> words(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<std::string> result;
    for (std::string word; stream >> word;) {
        result.push_back(word);
    }
    return result;
}

void readValue(Readings &readings, std::string_view property, const std::string &value)
{
    if (property == "kMandarin") {
        readings.usual = withoutTone(words(value).at(0)); // a second reading is that of Taiwan
    } else if (property == "kTGHZ2013") {                 // 036.140:chán 064.090:dān
        for (const std::string &entry : words(value)) {
            readings.standard.push_back(withoutTone(entry.substr(entry.find(':') + 1)));
        }
    } else if (property == "kHanyuPinlu") { // zhǎng(1879) cháng(1179)
        for (const std::string &entry : words(value)) {
            const std::size_t bracket = entry.find('(');
            readings.counts[withoutTone(entry.substr(0, bracket))] += std::stoi(entry.substr(bracket + 1));
        }
    }
}

std::string mostCommon(const Readings &readings)
{
    const auto &standard = readings.standard;
    if (!standard.empty() && std::find(standard.begin(), standard.end(), readings.usual) == standard.end()) {
        return standard.front();
    }
    if (readings.counts.empty() || readings.counts.contains(readings.usual)) {
        return readings.usual;
    }
    const auto rarer = [](const auto &a, const auto &b) { return a.second < b.second; };
    return std::max_element(readings.counts.begin(), readings.counts.end(), rarer)->first;
}

std::map<char32_t, Readings> readUnihan(std::istream &input, std::string &version)
{
    constexpr std::string_view versionMark = "# Unicode version: ";
    std::map<char32_t, Readings> characters;
    for (std::string line; std::getline(input, line);) {
        if (line.starts_with(versionMark)) {
            version = line.substr(versionMark.size());
        }
        const std::size_t property = line.find('\t');
        const std::size_t value = line.find('\t', property + 1);
        if (!line.starts_with("U+") || value == std::string::npos) {
            continue;
        }
        const auto character = static_cast<char32_t>(std::stoul(line.substr(2, property - 2), nullptr, 16));
        readValue(characters[character], std::string_view(line).substr(property + 1, value - property - 1),
                  line.substr(value + 1));
    }
    return characters;
}

} // namespace

int main()
try {
    std::string version;
    const std::map<char32_t, Readings> characters = readUnihan(std::cin, version);
    std::map<std::string, std::string> lines;
    for (const auto &[character, readings] : characters) {
        if (!readings.usual.empty()) {
            lines[mostCommon(readings)] += utf8(character);
        }
    }
    if (version.empty() || lines.empty()) {
        throw std::runtime_error("no readings found: give Unihan_Readings.txt on standard input");
    }
    std::cout << "# Made by make_table.cpp from Unihan_Readings.txt, Unicode " << version << "; see LICENSE.unicode.\n";
    for (const auto &[syllable, text] : lines) {
        std::cout << syllable << ' ' << text << '\n';
    }
    return std::cout.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
} catch (const std::exception &error) {
    std::cerr << "make_table: " << error.what() << '\n';
    return EXIT_FAILURE;
}
