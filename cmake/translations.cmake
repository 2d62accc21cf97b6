# Qt 6.4 marks qt_add_translations a technology preview and later versions change its signature; the
# two older functions it is made of are stable, and this is the only place that calls them. Qt's own
# sentences exist in nynorsk but not in bokmål: qtbase_nb.ts holds the few a user meets.
function(kravbok_add_translations target)
    cmake_parse_arguments(ARG "" "" "SOURCES" ${ARGN})
    set(folder ${CMAKE_SOURCE_DIR}/translations)
    set(own ${folder}/kravbok_nb.ts ${folder}/kravbok_nn.ts ${folder}/kravbok_en.ts)
    qt_add_lupdate(${target} TS_FILES ${own} SOURCES ${ARG_SOURCES} INCLUDE_DIRECTORIES ${CMAKE_SOURCE_DIR}
        OPTIONS -no-obsolete -locations none)
    qt_add_lrelease(${target} TS_FILES ${own} ${folder}/qtbase_nb.ts QM_FILES_OUTPUT_VARIABLE finished
        OPTIONS -nounfinished)
    qt_add_resources(${target} "${target}_translations" PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${finished})
endfunction()
