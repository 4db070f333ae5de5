/** The block in the editor, and the panel with the facts that WordPress has no field for. No build: WordPress brings what it uses. */
( function ( wp ) {
	const el = wp.element.createElement;
	const { __, sprintf } = wp.i18n;
	const { ComboboxControl, SelectControl, TextControl, Disabled, PanelBody } = wp.components;

	/** Finds a post by its title. */
	function ChoosePost( { postId, choose } ) {
		const [ search, setSearch ] = wp.element.useState( '' );
		const posts = wp.data.useSelect(
			( select ) => select( 'core' ).getEntityRecords( 'postType', 'post', { search, per_page: 20, _fields: 'id,title' } ),
			[ search ]
		);
		const chosen = wp.data.useSelect( ( select ) => postId && select( 'core' ).getEntityRecord( 'postType', 'post', postId ), [ postId ] );
		const found = [ ...( posts || [] ), ...( chosen ? [ chosen ] : [] ) ];
		const options = [ ...new Map( found.map( ( { id, title } ) => [ id, { value: id, label: title.rendered } ] ) ).values() ];
		return el( ComboboxControl, {
			label: __( 'Post', 'kommun-nyhet' ),
			help: __( 'Without a choice, the post where the block stands.', 'kommun-nyhet' ),
			value: postId || null,
			options,
			onFilterValueChange: setSearch,
			onChange: ( value ) => choose( value || 0 ),
		} );
	}

	wp.blocks.registerBlockType( 'kommun-nyhet/article', {
		edit( { attributes, setAttributes, context } ) {
			const level = {
				label: __( 'Level of the headline', 'kommun-nyhet' ),
				value: attributes.level,
				options: [ 1, 2, 3, 4, 5, 6 ].map( ( value ) => ( { value, label: sprintf( 'H%d', value ) } ) ),
				onChange: ( value ) => setAttributes( { level: Number( value ) } ),
			};
			return el(
				'div',
				wp.blockEditor.useBlockProps(),
				el(
					wp.blockEditor.InspectorControls,
					null,
					el(
						PanelBody,
						{ title: __( 'News article', 'kommun-nyhet' ) },
						el( ChoosePost, { postId: attributes.postId, choose: ( postId ) => setAttributes( { postId } ) } ),
						el( SelectControl, level )
					)
				),
				el(
					Disabled,
					null,
					el( wp.serverSideRender, { block: 'kommun-nyhet/article', attributes, urlQueryArgs: { post_id: context.postId } } )
				)
			);
		},
		save: () => null,
	} );

	const fields = [
		[ 'editor', __( 'Modified by', 'kommun-nyhet' ), 'text', __( 'A unit rather than a person.', 'kommun-nyhet' ) ],
		[ 'last_reviewed', __( 'Last reviewed', 'kommun-nyhet' ), 'date' ],
		[ 'expires', __( 'Current until', 'kommun-nyhet' ), 'date' ],
		[ 'replaced_by', __( 'Replaced by (address)', 'kommun-nyhet' ), 'url' ],
	];

	wp.plugins.registerPlugin( 'kommun-nyhet', {
		render() {
			const meta = wp.data.useSelect( ( select ) => select( 'core/editor' ).getEditedPostAttribute( 'meta' ), [] );
			const { editPost } = wp.data.useDispatch( 'core/editor' );
			// Moved to wp.editor in WordPress 6.6.
			const Panel = ( wp.editor && wp.editor.PluginDocumentSettingPanel ) || wp.editPost.PluginDocumentSettingPanel;
			if ( ! meta || ! ( 'kommun_nyhet_editor' in meta ) ) {
				return null;
			}
			return el(
				Panel,
				{ name: 'kommun-nyhet', title: __( 'News article', 'kommun-nyhet' ) },
				fields.map( ( [ name, label, type, help ] ) => {
					const key = `kommun_nyhet_${ name }`;
					return el( TextControl, { key, label, type, help, value: meta[ key ], onChange: ( value ) => editPost( { meta: { [ key ]: value } } ) } );
				} )
			);
		},
	} );
} )( window.wp );
