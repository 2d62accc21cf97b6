# Qt 6.4 marks qt_add_translations a technology preview and later versions change its
# signature; this function is the only place that calls it.
function(kravbok_add_translations target)
    cmake_parse_arguments(ARG "" "" "SOURCES" ${ARGN})
    qt_add_translations(${target}
        TS_FILES ${CMAKE_SOURCE_DIR}/translations/kravbok_nb.ts
                 ${CMAKE_SOURCE_DIR}/translations/kravbok_nn.ts
                 ${CMAKE_SOURCE_DIR}/translations/kravbok_en.ts
        SOURCES ${ARG_SOURCES}
        RESOURCE_PREFIX "/i18n"
        LUPDATE_OPTIONS -no-obsolete -locations none
        LRELEASE_OPTIONS -nounfinished -removeidentical)
endfunction()
